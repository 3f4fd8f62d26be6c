import type { SourceText } from "../text/source.ts";
import { code } from "./characters.ts";

/** One line of a document, and how far quotes and list items have taken it. */
export interface LineCursor {
  readonly source: SourceText;
  readonly text: string;
  /** Index of the line, from 0. */
  line: number;
  /** Offset of its first character. */
  start: number;
  /** Offset behind its last character, before its line ending. */
  end: number;
  /** Offset of the next character that no quote or list item has taken. */
  offset: number;
  /** Column of `offset`, from 0; a tab reaches to the next multiple of four. */
  column: number;
  /** True when a part of the tab at `offset` is taken. */
  isInTab: boolean;
  /** Offset of the first character behind the white space at `offset`; `end` in a blank line. */
  content: number;
  /** How many columns of white space stand before `content`. */
  indent: number;
}

/** A cursor before the first line of a document. */
export function lineCursor(source: SourceText): LineCursor {
  const { text } = source;
  return { source, text, line: -1, start: 0, end: 0, offset: 0, column: 0, isInTab: false, content: 0, indent: 0 };
}

/** Sets the cursor to the start of a line. */
export function moveToLine(cursor: LineCursor, line: number): void {
  const { text, source } = cursor;
  const start = source.lineStarts[line] ?? text.length;
  cursor.line = line;
  cursor.start = start;
  cursor.end = endOfLine(source, line, start);
  cursor.offset = start;
  cursor.column = 0;
  cursor.isInTab = false;
  measureIndent(cursor);
}

/** Offset behind the last character of a line, before its line ending. */
export function endOfLine(source: SourceText, line: number, start: number): number {
  const next = source.lineStarts[line + 1];
  if (next === undefined) return source.text.length;
  const isPair =
    next - 2 >= start &&
    source.text.charCodeAt(next - 1) === code.lineFeed &&
    source.text.charCodeAt(next - 2) === code.carriageReturn;
  return isPair ? next - 2 : next - 1;
}

/** Takes up to `columns` columns of white space, then measures what is left of it. */
export function takeColumns(cursor: LineCursor, columns: number): void {
  let left = columns;
  while (left > 0 && cursor.offset < cursor.content) {
    const width = cursor.text.charCodeAt(cursor.offset) === code.tab ? 4 - (cursor.column % 4) : 1;
    const taken = Math.min(width, left);
    cursor.column += taken;
    left -= taken;
    cursor.isInTab = taken < width;
    if (!cursor.isInTab) cursor.offset += 1;
  }
  measureIndent(cursor);
}

/** Takes the white space before `content` and `length` characters behind it. */
export function takeMark(cursor: LineCursor, length: number): void {
  cursor.column += cursor.indent + length;
  cursor.offset = cursor.content + length;
  cursor.isInTab = false;
  measureIndent(cursor);
}

function measureIndent(cursor: LineCursor): void {
  const { text, end } = cursor;
  let { offset, column } = cursor;
  for (; offset < end; offset += 1) {
    const next = text.charCodeAt(offset);
    if (next === code.space) column += 1;
    else if (next === code.tab) column += 4 - (column % 4);
    else break;
  }
  cursor.content = offset;
  cursor.indent = column - cursor.column;
}

/** True when nothing but white space is left of the line. */
export function isBlankLine(cursor: LineCursor): boolean {
  return cursor.content === cursor.end;
}
