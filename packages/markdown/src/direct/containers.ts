import { code, isDigitCode } from "./characters.ts";
import { isBlankLine, type LineCursor, takeColumns, takeMark } from "./line-cursor.ts";
import { isThematicBreak } from "./line-kinds.ts";

/** A quote or a list item that is open in the line above. */
export interface Container {
  /** Code of `>`, of the bullet, or of the sign behind the number. */
  marker: number;
  /** True for an item of a numbered list. */
  isNumbered: boolean;
  /** By how many columns the further lines of an item are indented; 0 for a quote. */
  size: number;
  /** True when nothing stands behind the mark of an item. */
  startsBlank: boolean;
  /** True when such an item goes on with a blank line: nothing belongs to it any more. */
  staysBlank: boolean;
}

/** How many of the open containers a line belongs to, and whether the last of them is a new item of the same list. */
export interface Continuation {
  matched: number;
  isNewItem: boolean;
}

/** Takes the marks and the indentation of the open containers from a line, as far as it has them. */
export function continueContainers(open: readonly Container[], cursor: LineCursor): Continuation {
  let matched = 0;
  for (const container of open) {
    const step = container.size === 0 ? continueQuote(cursor) : continueItem(container, cursor);
    if (step === "none") break;
    matched += 1;
    if (step === "new item") return { matched, isNewItem: true };
  }
  return { matched, isNewItem: false };
}

/**
 * Takes the mark of a quote or a list item that starts in the rest of a line.
 *
 * @param isInterrupting true when the line could as well go on with a paragraph, which not every list ends
 */
export function openContainer(cursor: LineCursor, isInterrupting: boolean): Container | null {
  if (cursor.indent > 3 || isBlankLine(cursor)) return null;
  const first = cursor.text.charCodeAt(cursor.content);
  if (first === code.greater) {
    takeQuoteMark(cursor);
    return { marker: first, isNumbered: false, size: 0, startsBlank: false, staysBlank: false };
  }
  const isBullet = first === code.asterisk || first === code.minus || first === code.plus;
  return isBullet || isDigitCode(first) ? takeItemMark(cursor, isInterrupting) : null;
}

function continueQuote(cursor: LineCursor): "same" | "none" {
  const hasMark = cursor.indent <= 3 && !isBlankLine(cursor) && cursor.text.charCodeAt(cursor.content) === code.greater;
  if (hasMark) takeQuoteMark(cursor);
  return hasMark ? "same" : "none";
}

function takeQuoteMark(cursor: LineCursor): void {
  takeMark(cursor, 1);
  takeColumns(cursor, 1);
}

function continueItem(container: Container, cursor: LineCursor): "same" | "new item" | "none" {
  if (isBlankLine(cursor)) {
    container.staysBlank ||= container.startsBlank;
    takeColumns(cursor, container.size);
    return "same";
  }
  const isOver = container.staysBlank;
  container.staysBlank = false;
  container.startsBlank = false;
  if (!isOver && cursor.indent >= container.size) {
    takeColumns(cursor, container.size);
    return "same";
  }
  const next = cursor.indent > 3 ? null : takeItemMark(cursor, false, container);
  if (next === null) return "none";
  Object.assign(container, next);
  return "new item";
}

/** Takes the mark of a list item, of the same list as `like` where one is given, and the white space behind it. */
function takeItemMark(cursor: LineCursor, isInterrupting: boolean, like?: Container): Container | null {
  const { text, content, indent, end } = cursor;
  const isNumbered = isDigitCode(text.charCodeAt(content));
  const markerAt = isNumbered ? behindNumber(text, content, isInterrupting) : content;
  const marker = text.charCodeAt(markerAt);
  const isMarker = isNumbered
    ? marker === code.dot || marker === code.closingParenthesis
    : marker === code.plus ||
      ((marker === code.asterisk || marker === code.minus) && !isThematicBreak(text, content, end));
  if (!isMarker || (like !== undefined && (like.marker !== marker || like.isNumbered !== isNumbered))) return null;
  const length = markerAt + 1 - content;
  const behind = markerAt + 1;
  const isBlank = isBlankFrom(text, behind, end);
  if (isBlank ? isInterrupting : !isBlankFrom(text, behind, behind + 1)) return null;
  takeMark(cursor, length);
  if (isBlank) return { marker, isNumbered, size: indent + length + 1, startsBlank: true, staysBlank: false };
  // Five and more blanks behind the mark: all but one belong to indented code.
  const gap = cursor.indent > 4 ? 1 : cursor.indent;
  takeColumns(cursor, gap);
  return { marker, isNumbered, size: indent + length + gap, startsBlank: false, staysBlank: false };
}

/** Offset behind up to nine digits; a list that ends a paragraph has to start with a single 1. */
function behindNumber(text: string, start: number, isInterrupting: boolean): number {
  if (isInterrupting) return text.charCodeAt(start) === code.one ? start + 1 : start;
  let offset = start;
  while (offset < start + 9 && isDigitCode(text.charCodeAt(offset))) offset += 1;
  return offset;
}

function isBlankFrom(text: string, start: number, end: number): boolean {
  for (let offset = start; offset < end; offset += 1) {
    const next = text.charCodeAt(offset);
    if (next !== code.space && next !== code.tab) return false;
  }
  return true;
}
