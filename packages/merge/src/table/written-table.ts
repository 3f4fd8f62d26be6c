import type { Activity, Matrix } from "@raci-kit/model";
import { splitRow, type WrittenRow } from "./written-row.ts";

/** A matrix as the pipe table it is written as. */
export interface WrittenTable {
  matrix: Matrix;
  /** Index of the header's line, from 0. */
  start: number;
  /** The lines of the table as written, without their ends. */
  lines: readonly string[];
  header: WrittenRow;
  dashes: WrittenRow;
  rows: readonly TableRow[];
  /** The column that names the rows. */
  nameColumn: number;
}

/** One row below the header. */
export interface TableRow {
  written: WrittenRow;
  line: string;
  /** Cells as text, without the blanks beside them. */
  cells: readonly string[];
  /** What the row is called. */
  name: string;
  /** The activity that starts here; null for dividers, sums and blank rows (and the parties of a flipped matrix). */
  activity: Activity | null;
  /** True when the row gives the activities below it their group. */
  divides: boolean;
  /** Index of the divider row above, or null. */
  divider: number | null;
}

const delimiterRow = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/**
 * Finds a matrix in the lines of its document. Null when it is no pipe table, or one that this package does not take
 * apart exactly as the reader does.
 */
export function findTable(matrix: Matrix, lines: readonly string[]): WrittenTable | null {
  const start = matrix.range.start.line - 1;
  const own = lines.slice(start, matrix.range.end.line);
  const [first, second, ...body] = own;
  if (first === undefined || second === undefined || body.length === 0) return null;
  const dashesPrefix = second.slice(0, Math.max(0, second.search(/[|:-]/u)));
  if (!delimiterRow.test(second.slice(dashesPrefix.length))) return null;
  const header = splitRow(first, first.slice(0, matrix.range.start.column - 1));
  const written = body.map((line) => splitBelow(line, dashesPrefix));
  const rows = written.flatMap((row) => row ?? []);
  if (header.cells.length !== matrix.columns || rows.length < body.length) return null;
  if (rows.some(({ cells }) => cells.length > matrix.columns)) return null;
  const nameColumn = columnOfNames(matrix, written);
  const activities = new Map(matrix.activities.map((activity) => [activity.range.start.line - start - 3, activity]));
  const table: WrittenTable = {
    matrix,
    start,
    lines: own,
    header,
    dashes: splitRow(second, dashesPrefix),
    rows: tableRows(rows, body, nameColumn, matrix.orientation === "activities-in-columns" ? null : activities),
    nameColumn,
  };
  return agreesWithReader(table) ? table : null;
}

/** The cells of a written row as text. */
export function cellTexts({ cells }: WrittenRow): string[] {
  return cells.map((cell) => cell.trim());
}

function splitBelow(line: string, prefix: string): WrittenRow | null {
  if (!line.startsWith(prefix)) return null;
  const blanks = /^[ \t]*/u.exec(line.slice(prefix.length))?.[0] ?? "";
  return splitRow(line, prefix + blanks);
}

function columnOfNames(matrix: Matrix, rows: readonly (WrittenRow | null)[]): number {
  if (matrix.orientation === "activities-in-columns") return 0;
  const start = matrix.range.start.line + 2;
  for (const { nameRange } of matrix.activities) {
    const row = rows[nameRange.start.line - start];
    if (row === undefined || row === null) continue;
    let column = row.prefix.length + (row.opened ? 1 : 0);
    for (const [index, cell] of row.cells.entries()) {
      column += cell.length + 1;
      if (nameRange.start.column <= column) return index;
    }
  }
  return 0;
}

/** @param activities by the index of their row; null when the rows of the table are parties */
function tableRows(
  rows: readonly WrittenRow[],
  lines: readonly string[],
  nameColumn: number,
  activities: ReadonlyMap<number, Activity> | null,
): TableRow[] {
  let divider: number | null = null;
  return rows.map((written, index): TableRow => {
    const cells = cellTexts(written);
    const activity = activities?.get(index) ?? null;
    const isAside = activities !== null && activity === null;
    const divides = isAside && cells.some((cell) => cell !== "");
    const row: TableRow = {
      written,
      line: lines[index] ?? "",
      cells,
      name: isAside ? cells.join("|") : (cells[nameColumn] ?? ""),
      activity,
      divides,
      divider,
    };
    if (divides) divider = index;
    return row;
  });
}

/** The reader found every name in the cell where it is looked for here. */
function agreesWithReader({ matrix, rows, nameColumn, start }: WrittenTable): boolean {
  return matrix.activities.every(({ raw, nameRange }) => {
    const row = rows[nameRange.start.line - start - 3];
    const isFlipped = matrix.orientation === "activities-in-columns";
    return isFlipped || row === undefined || (row.cells[nameColumn] ?? "") === raw;
  });
}
