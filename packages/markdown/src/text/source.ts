import { lineStarts, type Position, type Range } from "@raci-kit/model";

/** A text with its lines, so that offsets can be told as lines and columns. */
export interface SourceText {
  text: string;
  /** Offset at which each line starts; the first is 0. */
  lineStarts: readonly number[];
}

/** Finds the lines of `text`. */
export function sourceText(text: string): SourceText {
  return { text, lineStarts: lineStarts(text) };
}

/** Line and column (both from 1, in UTF-16 units) of an offset. */
export function positionAt(source: SourceText, offset: number): Position {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The range from `start` to `end` (exclusive), both offsets. */
export function rangeBetween(source: SourceText, start: number, end: number): Range {
  return { start: positionAt(source, start), end: positionAt(source, end) };
}
