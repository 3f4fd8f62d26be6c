import { type Alignment, alignedTable } from "@raci-kit/markdown";
import type { MergedColumn } from "../rows/merge-columns.ts";
import type { MergedRow, RowCells } from "../rows/merge-rows.ts";
import type { Piece } from "./pieces.ts";
import { joinRow } from "./written-row.ts";
import { cellTexts, type WrittenTable } from "./written-table.ts";

/** Writes cells as a line; `own` is the row of ours that they come from, or null. */
type LineWriter = (cells: RowCells, own: number | null) => string;

/**
 * The merged table in the style of ours: aligned when ours is, else every line of ours as it is wherever its cells
 * stay, and other rows in its manner.
 */
export function writeTable(ours: WrittenTable, columns: readonly MergedColumn[], rows: readonly MergedRow[]): Piece[] {
  return isAligned(ours) ? writeAligned(ours, columns, rows) : writeLines(ours, columns, rows);
}

function isAligned({ header, dashes, rows, lines }: WrittenTable): boolean {
  const aligned = alignedTable(
    [cellTexts(header), ...rows.map(({ cells }) => cells)],
    cellTexts(dashes).map(alignmentOf),
  );
  const prefixes = [header.prefix, dashes.prefix, ...rows.map(({ written }) => written.prefix)];
  return lines.every((line, index) => line === `${prefixes[index] ?? ""}${aligned[index] ?? ""}`);
}

function writeAligned(
  { header, dashes }: WrittenTable,
  columns: readonly MergedColumn[],
  rows: readonly MergedRow[],
): Piece[] {
  const written = rows.flatMap((row) => (row.kind === "row" ? [row.cells] : [row.ours, row.base, row.theirs]));
  const grid = written.flatMap((cells) => (cells === null ? [] : [filled(cells)]));
  const [first = "", second = "", ...body] = alignedTable(
    [columns.map((column) => column.header), ...grid],
    columns.map((column) => alignmentOf(column.dashes)),
  );
  const lineOf = new Map(written.filter((cells) => cells !== null).map((cells, index) => [cells, body[index] ?? ""]));
  const line: LineWriter = (cells) => dashes.prefix + (lineOf.get(cells) ?? "");
  return [{ kind: "lines", lines: [header.prefix + first, dashes.prefix + second] }, ...piecesOf(rows, line)];
}

function writeLines(ours: WrittenTable, columns: readonly MergedColumn[], rows: readonly MergedRow[]): Piece[] {
  const { header, dashes } = ours;
  const widths = columns.map(({ ours: own }) => (own === null ? 0 : (header.cells[own]?.length ?? 0)));
  const isRuled = ours.rows.every(({ written }) =>
    written.cells.every((cell, at) => cell.length === header.cells[at]?.length),
  );
  const cell = (text: string, column: number): string => {
    const padded = text === "" ? " " : ` ${text} `;
    return isRuled ? padded.padEnd(widths[column] ?? 0) : padded;
  };
  const line: LineWriter = (cells, own) => {
    const row = own === null ? undefined : ours.rows[own];
    const written = filled(cells).map((text, index) => {
      const before = row?.written.cells[columns[index]?.ours ?? -1];
      return before !== undefined && before.trim() === text ? before : cell(text, index);
    });
    const kept = { ...(row?.written ?? dashes), cells: written };
    return row !== undefined && joinRow(kept) === joinRow(row.written) ? row.line : joinRow(kept);
  };
  const headers = columns.map(({ header: text, ours: own }, index) => {
    const before = header.cells[own ?? -1];
    return before?.trim() === text ? before : cell(text, index);
  });
  const delimiters = columns.map(({ dashes: text, ours: own }) => {
    const before = dashes.cells[own ?? -1];
    return before?.trim() === text ? before : ` ${text} `;
  });
  const top = [joinRow({ ...header, cells: headers }), joinRow({ ...dashes, cells: delimiters })];
  const isOurs =
    columns.length === header.cells.length &&
    columns.every(({ ours: own, header: text }, index) => own === index && text === header.cells[index]?.trim());
  return [{ kind: "lines", lines: isOurs ? ours.lines.slice(0, 2) : top }, ...piecesOf(rows, line)];
}

/** The rows as pieces; conflicts that follow each other are one. */
function piecesOf(rows: readonly MergedRow[], line: LineWriter): Piece[] {
  const linesOf = (cells: RowCells | null, own: number | null): string[] => (cells === null ? [] : [line(cells, own)]);
  return runsOf(rows).map((run): Piece => {
    const lines = (side: "ours" | "base" | "theirs"): string[] =>
      run.flatMap((row) => {
        const own = side === "ours" || row.kind === "row" ? row.trio.ours : null;
        return linesOf(row.kind === "row" ? row.cells : row[side], own);
      });
    return run[0]?.kind === "conflict"
      ? { kind: "conflict", ours: lines("ours"), base: lines("base"), theirs: lines("theirs") }
      : { kind: "lines", lines: lines("ours") };
  });
}

/** Rows of one kind that follow each other. */
function runsOf(rows: readonly MergedRow[]): MergedRow[][] {
  const runs: MergedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.kind === row.kind) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Cells up to the last that the row has. */
function filled(cells: RowCells): string[] {
  const end = cells.findLastIndex((cell) => cell !== undefined) + 1;
  return cells.slice(0, Math.max(1, end)).map((cell) => cell ?? "");
}

function alignmentOf(dashes: string): Alignment {
  if (dashes.startsWith(":")) return dashes.endsWith(":") ? "center" : "left";
  return dashes.endsWith(":") ? "right" : null;
}
