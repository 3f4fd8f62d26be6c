import type { Row } from "../blocks/block.ts";
import { code } from "../direct/characters.ts";
import type { InlineReader } from "../direct/inline/inline-reader.ts";
import type { RowMemo } from "../direct/row-memo.ts";
import type { TablesReading } from "../matrices/read-matrices.ts";
import type { RowEdit } from "../matrices/row-edit.ts";
import { mayHoldExcessMarks } from "../text/excess-marks.ts";
import { lineDifference } from "./line-difference.ts";
import { isSimpleRow, readTableLines } from "./read-table-lines.ts";
import { countLines, type TableLines } from "./table-lines.ts";

/** The tables of a document, and where their rows stand in its bytes. */
export interface TablesInLines {
  tables: TablesReading;
  /** One for each table that may be a matrix, null where rows are no lines. */
  lines: readonly (TableLines | null)[];
}

/** Longer edits make another table: their document is read in full. */
const mostBytes = 100_000;

/** An edit of the rows of one table. */
export interface TableEdit {
  /** Index of the table. */
  index: number;
  edit: RowEdit;
  /** By how many bytes the document grew. */
  growth: number;
}

/** What happened between two texts, when it is nothing but an edit of simple rows; null when it is more. */
export function findTableEdit(
  before: Buffer,
  after: Buffer,
  base: TablesInLines,
  readInline: InlineReader,
  memo: RowMemo,
): TableEdit | null {
  const difference = lineDifference(before, after);
  if (difference === null) return null;
  const { start, endBefore, endAfter } = difference;
  const index = base.lines.findIndex((lines) => lines !== null && lines.start <= start && endBefore <= lines.end);
  const [place, table] = [base.lines[index], base.tables.placed[index]?.table];
  if (place === undefined || place === null || table === undefined) return null;
  const [old, current] = [linesBetween(before, start, endBefore), linesBetween(after, start, endAfter)];
  if (old === null || current === null) return null;
  const at = countLines(before, place.start, start);
  const removed = table.rows.slice(at, at + old.length);
  const known = current.map((line) => memo.rowOf(line) ?? null);
  const unknown = current.filter((_, line) => known[line] === null);
  const text = unknown.join("\n");
  const read = mayHoldExcessMarks(text) ? null : readTableLines(unknown, readInline);
  if (read === null) return null;
  for (const [line, row] of read.entries()) memo.keep(unknown[line] ?? "", row, text);
  const fresh = read.values();
  const added = known.flatMap((row) => row ?? fresh.next().value ?? []);
  return { index, edit: trimmedEdit(at, removed, added), growth: after.length - before.length };
}

/** The edit without the rows at its ends that stayed. */
function trimmedEdit(at: number, removed: readonly Row[], added: readonly Row[]): RowEdit {
  const most = Math.min(removed.length, added.length);
  let start = 0;
  while (start < most && removed[start] === added[start]) start += 1;
  let end = 0;
  while (end < most - start && removed.at(-1 - end) === added.at(-1 - end)) end += 1;
  return {
    at: at + start,
    removed: removed.slice(start, removed.length - end),
    added: added.slice(start, added.length - end),
  };
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The lines between two offsets without their endings; null when there are too many, or other things than simple rows. */
function linesBetween(bytes: Buffer, start: number, end: number): string[] | null {
  if (start === end) return [];
  if (end - start > mostBytes || bytes[end - 1] !== code.lineFeed || bytes[start] !== code.pipe) return null;
  try {
    const lines = decoder.decode(bytes.subarray(start, end - 1)).split("\n");
    return lines.every(isSimpleRow) ? lines : null;
  } catch {
    // The reader of whole documents says where the bytes are no text.
    return null;
  }
}
