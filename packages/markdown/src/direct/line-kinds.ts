import { code, isBlankCode, skipBlanks, skipRun } from "./characters.ts";

/** Depth of the heading that starts with the hashes at `start`, or 0. */
export function headingDepth(text: string, start: number, end: number): number {
  const behind = skipRun(text, start, end, code.hash);
  const isClosed = behind === end || isBlankCode(text.charCodeAt(behind));
  return isClosed && behind - start <= 6 ? behind - start : 0;
}

/** True for a rule such as `---` or `* * *`. */
export function isThematicBreak(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(start);
  let marks = 0;
  for (let offset = start; offset < end; offset += 1) {
    const next = text.charCodeAt(offset);
    if (next === mark) marks += 1;
    else if (!isBlankCode(next)) return false;
  }
  return marks >= 3;
}

/** True for the line below a heading's text: `===` or `---`. */
export function isHeadingUnderline(text: string, start: number, end: number): boolean {
  return skipBlanks(text, skipRun(text, start, end, text.charCodeAt(start)), end) === end;
}

/** How many backticks or tildes open a fence at `start`; 0 when none is opened. */
export function fenceLength(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  const behind = skipRun(text, start, end, mark);
  if (behind - start < 3) return 0;
  const hasBacktick = mark === code.backtick && text.slice(behind, end).includes("`");
  return hasBacktick ? 0 : behind - start;
}

/** True when the line from `start` on closes a fence of `length` marks. */
export function closesFence(text: string, start: number, end: number, mark: number, length: number): boolean {
  const behind = skipRun(text, start, end, mark);
  return behind - start >= length && skipBlanks(text, behind, end) === end;
}

/** How many cells a table's row of dashes has, such as `| --- | :-: |`; 0 when the line is none. */
export function delimiterCells(text: string, start: number, end: number): number {
  let cells = 0;
  let offset = start;
  let isSeen = false;
  while (offset < end) {
    const isPiped = text.charCodeAt(offset) === code.pipe;
    if (isPiped) offset = skipBlanks(text, offset + 1, end);
    else if (cells > 0) return 0;
    isSeen ||= isPiped;
    if (isPiped && offset === end) break;
    const hasLeft = text.charCodeAt(offset) === code.colon;
    const dashes = hasLeft ? offset + 1 : offset;
    offset = skipRun(text, dashes, end, code.minus);
    if (offset === dashes) return 0;
    const hasRight = offset < end && text.charCodeAt(offset) === code.colon;
    isSeen ||= hasLeft || hasRight;
    offset = skipBlanks(text, hasRight ? offset + 1 : offset, end);
    cells += 1;
  }
  return isSeen ? cells : 0;
}
