import { rangeBetween, type SourceText } from "../text/source.ts";
import { Cell, type Row, type Table } from "./block.ts";
import { nameByGroups } from "./header-groups.ts";
import { attributeOf, elementText, elementsOf, type HtmlElement } from "./html-tree.ts";

/** More columns than any person reads; a larger `colspan` is cut to it. */
const widestSpan = 200;

/**
 * An HTML table as rows of cells. A cell that spans rows or columns stands in each of them, as a reader sees it; of
 * several header rows the lowest one names the columns; where it names two alike, the row above tells them apart.
 *
 * @param base offset of the parsed stretch in the document
 */
export function readHtmlTable(element: HtmlElement, base: number, source: SourceText): Table | null {
  const rowElements = [...elementsOf(element, (inner) => inner.tagName === "tr", isInnerTable)];
  const spanning = rowElements.map((row) => readRow(row, base, source));
  const rows = spreadSpans(spanning).filter((row) => row.cells.length > 0);
  const headers = Math.max(
    1,
    spanning.filter(({ cells }) => cells.length > 0).findIndex(({ isHeader }) => !isHeader),
  );
  const lowest = rows[headers - 1];
  if (lowest === undefined) return null;
  const header = { ...lowest, cells: nameByGroups(lowest.cells, rows[headers - 2]?.cells ?? []) };
  const body = rows.slice(headers);
  const first = rows[0] ?? header;
  const last = body.at(-1) ?? header;
  return { header, rows: body, range: { start: first.range.start, end: last.range.end } };
}

interface SpanningCell {
  cell: Cell;
  columns: number;
  rows: number;
}

interface SpanningRow {
  cells: readonly SpanningCell[];
  /** True when it holds nothing but header cells. */
  isHeader: boolean;
  range: Row["range"];
}

function readRow(row: HtmlElement, base: number, source: SourceText): SpanningRow {
  const cells = [...elementsOf(row, isCell, (inner) => isCell(inner) || isInnerTable(inner))];
  return {
    range: rangeOf(row, base, source),
    isHeader: cells.every((cell) => cell.tagName === "th"),
    cells: cells.map((cell) => ({
      cell: readCell(cell, base, source),
      columns: spanOf(cell, "colspan"),
      rows: spanOf(cell, "rowspan"),
    })),
  };
}

function readCell(element: HtmlElement, base: number, source: SourceText): Cell {
  const place = element.sourceCodeLocation;
  const inner = place?.startTag?.endOffset ?? place?.startOffset ?? 0;
  const outer = place?.endTag?.startOffset ?? place?.endOffset ?? inner;
  const written = source.text.slice(base + inner, base + outer);
  const raw = written.trim();
  const start = base + inner + (raw === "" ? 0 : written.indexOf(raw));
  const text = elementText(element);
  const emphasised = [...elementsOf(element, isEmphasis, isEmphasis)];
  const strong = text !== "" && emphasised.map((child) => elementText(child)).join("") === text;
  const range = rangeBetween(source, start, raw === "" ? base + outer : start + raw.length);
  return new Cell(raw, text, strong, attributeOf(element, "id"), range);
}

/** Lays the cells out on a grid: spans are repeated, the way the HTML table model assigns slots. */
function spreadSpans(rows: readonly SpanningRow[]): Row[] {
  const hanging = new Map<number, { cell: Cell; rows: number }>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    const takeHanging = (): void => {
      for (let above = hanging.get(cells.length); above !== undefined; above = hanging.get(cells.length)) {
        if (above.rows === 1) hanging.delete(cells.length);
        else hanging.set(cells.length, { cell: above.cell, rows: above.rows - 1 });
        cells.push(above.cell);
      }
    };
    for (const spanning of row.cells) {
      takeHanging();
      for (let column = 0; column < spanning.columns; column += 1) {
        if (spanning.rows > 1) hanging.set(cells.length, { cell: spanning.cell, rows: spanning.rows - 1 });
        cells.push(spanning.cell);
      }
    }
    takeHanging();
    return { cells, range: row.range };
  });
}

function spanOf(element: HtmlElement, name: "colspan" | "rowspan"): number {
  const written = Number.parseInt(attributeOf(element, name) ?? "1", 10);
  return Number.isFinite(written) && written > 0 ? Math.min(written, widestSpan) : 1;
}

function rangeOf(element: HtmlElement, base: number, source: SourceText): Row["range"] {
  const place = element.sourceCodeLocation;
  return rangeBetween(source, base + (place?.startOffset ?? 0), base + (place?.endOffset ?? 0));
}

function isCell(element: HtmlElement): boolean {
  return element.tagName === "td" || element.tagName === "th";
}

function isEmphasis(element: HtmlElement): boolean {
  return ["b", "strong", "i", "em"].includes(element.tagName);
}

function isInnerTable(element: HtmlElement): boolean {
  return element.tagName === "table";
}
