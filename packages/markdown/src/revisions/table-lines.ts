import { code } from "../direct/characters.ts";
import type { PlacedTable } from "../matrices/read-matrices.ts";

/** Where the rows of a table stand that has one in each line, and each of them starts it: byte offsets. */
export interface TableLines {
  /** Offset of the line below the row of dashes. */
  start: number;
  /** Offset behind the last row and its line ending. */
  end: number;
}

/** The lines of the tables of a document; null for a table in a quote, in a list, in HTML or without pipes on its left. */
export function linesOfTables(bytes: Buffer, tables: readonly PlacedTable[]): (TableLines | null)[] {
  let [line, offset] = [1, 0];
  const offsetOf = (wanted: number): number => {
    for (; line < wanted; line += 1) offset = behindLine(bytes, offset);
    return offset;
  };
  return tables.map(({ line: first, table: { rows } }) => {
    if (first === null || bytes[offsetOf(first)] !== code.pipe) return null;
    const start = offsetOf(first + 2);
    const isPiped = rows.every((_, index) => bytes[offsetOf(first + 2 + index)] === code.pipe);
    return isPiped ? { start, end: offsetOf(first + 2 + rows.length) } : null;
  });
}

/** The lines of the other tables after `growth` bytes came to the table of this index. */
export function shiftLines(
  lines: readonly (TableLines | null)[],
  index: number,
  growth: number,
): (TableLines | null)[] {
  return lines.map((each, position) => {
    if (each === null || position < index) return each;
    return { start: position === index ? each.start : each.start + growth, end: each.end + growth };
  });
}

/** How many lines end between two offsets. */
export function countLines(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let offset = start; offset < end; offset = behindLine(bytes, offset)) count += 1;
  return count;
}

function behindLine(bytes: Buffer, offset: number): number {
  const end = bytes.indexOf(code.lineFeed, offset);
  return end === -1 ? bytes.length : end + 1;
}
