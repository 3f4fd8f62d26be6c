import type { Position, Range } from "@raci-kit/model";

/** A text with its lines, so that offsets can be told as lines and columns. */
export interface SourceText {
  text: string;
  /** Offset at which each line starts; the first is 0. */
  lineStarts: readonly number[];
}

/** Finds the lines of `text`; LF, CRLF and CR end a line, as in CommonMark 2.1. */
export function sourceText(text: string): SourceText {
  const lineStarts = [0];
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    const endsLine = code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10);
    if (endsLine) lineStarts.push(offset + 1);
  }
  return { text, lineStarts };
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
