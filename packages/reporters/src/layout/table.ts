import { visible } from "../escape/visible.ts";
import { pad } from "./clip.ts";
import { columnBlocks, columnGap, type ColumnBlock } from "./column-blocks.ts";
import type { Page } from "./page.ts";
import type { Paint } from "./paints.ts";
import { textWidth } from "./pieces.ts";
import { wrap } from "./wrap.ts";

/** One row of a table, its texts as they come from the results. */
export interface TableRow {
  cells: readonly string[];
  /** A line across the table that stands above the row; null for none. */
  band: string | null;
  /** Two columns that stand before the row, safe to print; blank when left out. */
  mark?: string | undefined;
  /** Colours of the cells, parallel to them; none when left out. */
  paints?: readonly Paint[] | undefined;
}

const indent = "  ";
const gap = " ".repeat(columnGap);

/** A table with a heading row, cells wrapped to the page; too wide a table comes in parts that repeat its first column. */
export function tableLines(headings: readonly string[], rows: readonly TableRow[], page: Page): string[] {
  const all = [headings, ...rows.map((row) => row.cells)];
  const natural = headings.map((_, column) => widest(all.map((cells) => cells[column] ?? "")));
  const blocks = columnBlocks(natural, page.width - indent.length);
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ["", page.paint.dim(indent + page.words.part(index + 1, blocks.length))]),
    ...blockLines(block, headings, rows, page),
  ]);
}

/** Columns that the widest of `texts` takes. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, textWidth(visible(text))), 0);
}

function blockLines(block: ColumnBlock, headings: readonly string[], rows: readonly TableRow[], page: Page): string[] {
  const { bold, dim } = page.paint;
  const rule = block.widths.map((width) => "─".repeat(width)).join(gap);
  const body = rows.flatMap(({ cells, band, mark = indent, paints = [] }) => [
    ...(band === null ? [] : wrap(band, page.width - indent.length).map((line) => indent + bold(line))),
    ...rowLines(cells, block, paints).map((line, index) => (index === 0 ? mark : indent) + line),
  ]);
  const headingPaints = headings.map(() => bold);
  const heading = rowLines(headings, block, headingPaints).map((line) => indent + line);
  return [...heading, indent + dim(rule), ...body];
}

/** The lines of one row, each cell wrapped to its column. */
function rowLines(cells: readonly string[], { columns, widths }: ColumnBlock, paints: readonly Paint[]): string[] {
  const wrapped = widths.map((width, index) => wrap(cells[columns[index] ?? 0] ?? "", width));
  const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => {
        const paint = paints[columns[index] ?? 0] ?? plain;
        return pad(painted(lines[line] ?? "", paint), widths[index] ?? 0);
      })
      .join(gap),
  );
}

function painted(text: string, paint: Paint): string {
  return text === "" ? text : paint(text);
}

function plain(text: string): string {
  return text;
}
