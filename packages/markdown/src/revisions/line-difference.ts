import { code } from "../direct/characters.ts";
/** Lines of a text that gave way to others, between bytes that stayed. */
export interface LineDifference {
  /** Offset of the first byte of the lines. */
  start: number;
  /** Offset behind their last line ending, in the text before and in the text after. */
  endBefore: number;
  endAfter: number;
}

/** How many bytes are compared at once. */
const stride = 512;

/** The lines that differ, as one piece; null for texts that are the same. Lines end with a line feed, or with the text. */
export function lineDifference(before: Buffer, after: Buffer): LineDifference | null {
  const common = Math.min(before.length, after.length);
  const alike = bytesAlikeFromStart(before, after, common);
  if (alike === common && before.length === after.length) return null;
  const alikeFromEnd = bytesAlikeFromEnd(before, after, common - alike);
  const start = alike === 0 ? 0 : after.lastIndexOf(code.lineFeed, alike - 1) + 1;
  const [endBefore, endAfter] = [before.length - alikeFromEnd, after.length - alikeFromEnd];
  const isWhole = isLineStart(before, endBefore, start) && isLineStart(after, endAfter, start);
  const further = isWhole ? 0 : restOfLine(after, endAfter);
  return { start, endBefore: endBefore + further, endAfter: endAfter + further };
}

function bytesAlikeFromStart(before: Buffer, after: Buffer, most: number): number {
  let alike = 0;
  while (alike + stride <= most && before.compare(after, alike, alike + stride, alike, alike + stride) === 0) {
    alike += stride;
  }
  while (alike < most && before[alike] === after[alike]) alike += 1;
  return alike;
}

function bytesAlikeFromEnd(before: Buffer, after: Buffer, most: number): number {
  const [here, there] = [before.length, after.length];
  let alike = 0;
  while (alike + stride <= most) {
    const [from, to] = [alike + stride, alike];
    if (before.compare(after, there - from, there - to, here - from, here - to) !== 0) break;
    alike += stride;
  }
  while (alike < most && before[here - alike - 1] === after[there - alike - 1]) alike += 1;
  return alike;
}

/** True where a line starts, for all that stands behind `start`. */
function isLineStart(bytes: Buffer, offset: number, start: number): boolean {
  return offset === start || bytes[offset - 1] === code.lineFeed;
}

/** How many bytes there are up to the end of the line, with its line feed. */
function restOfLine(bytes: Buffer, offset: number): number {
  const end = bytes.indexOf(code.lineFeed, offset);
  return (end === -1 ? bytes.length : end + 1) - offset;
}
