import type { Range } from "@raci-kit/model";

/** A range as notes keep it, of which a document has many: start line and column, end line and column. */
export type CompactRange = readonly [startLine: number, startColumn: number, endLine: number, endColumn: number];

/** Packs a range for notes. */
export function compactRange({ start, end }: Range): CompactRange {
  return [start.line, start.column, end.line, end.column];
}

/** The range that {@link compactRange} packed. */
export function rangeOf([startLine, startColumn, endLine, endColumn]: CompactRange): Range {
  return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } };
}
