import { columnBlocks, columnGap } from "../../layout/column-blocks.ts";
import { widest } from "../../layout/table.ts";
import type { MarkedTable } from "./marked-table.ts";
import type { MarkedText } from "./marked-text.ts";

/** How wide the columns of two tables are that stand beside each other. */
export interface Halves {
  before: readonly number[];
  after: readonly number[];
}

/** Columns that a table of these columns takes. */
function tableWidth(columns: readonly number[]): number {
  return columns.reduce((sum, width) => sum + width, columnGap * Math.max(0, columns.length - 1));
}

/**
 * Fits both tables to `room` columns: each gets half of it, and more where the other needs less. Null when columns would
 * become too narrow to be read.
 */
export function fitHalves({ headings, rows }: MarkedTable, room: number): Halves | null {
  const shown = rows.flatMap((row) => ("leftOut" in row ? [] : [row]));
  const before = naturalWidths([headings.before, ...shown.map((row) => row.before ?? [])]);
  const after = naturalWidths([headings.after, ...shown.map((row) => row.after ?? [])]);
  const left = Math.min(tableWidth(before), Math.max(Math.floor(room / 2), room - tableWidth(after)));
  const halves = { before: fitted(before, left), after: fitted(after, room - left) };
  return halves.before === null || halves.after === null ? null : { before: halves.before, after: halves.after };
}

/** The widest text of each column, with its mark. */
function naturalWidths(rows: readonly (readonly MarkedText[])[]): number[] {
  const [headings = []] = rows;
  return headings.map((_, column) => 1 + widest(rows.map((texts) => texts[column]?.text ?? "")));
}

function fitted(natural: readonly number[], room: number): readonly number[] | null {
  const [block, ...more] = columnBlocks(natural, room);
  return block === undefined || more.length > 0 || tableWidth(block.widths) > room ? null : block.widths;
}
