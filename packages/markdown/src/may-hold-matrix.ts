import { decodeText } from "./text/decode.ts";

/** The codes of a text, or its bytes in UTF-8: both have the same codes for the characters that tables are made of. */
interface Codes {
  length: number;
  at: (offset: number) => number | undefined;
  /** The first offset of a code from another offset on, or -1. */
  find: (code: number, from: number) => number;
}

const pipe = 124;
const minus = 45;
const less = 60;
const lineFeed = 10;
const carriageReturn = 13;
/** What a row of dashes is made of, in a list or a quote as well: `|`, `-`, `:`, `>` and white space. */
const delimiterCodes: ReadonlySet<number> = new Set([pipe, minus, 58, 62, 32, 9, 11, 12]);
/** `table` in lower case. */
const tableName = [116, 97, 98, 108, 101];

/**
 * False when a document cannot hold a matrix. A matrix has two columns at least: as a pipe table it needs a row of
 * dashes with a pipe in it, as an HTML table its tag. Lines that were meant as a table have such a row, too. Cheap, so
 * that the many documents without a table are neither decoded nor parsed.
 *
 * @param document its text, or its bytes in any encoding that `decodeText` knows
 */
export function mayHoldMatrix(document: string | Uint8Array): boolean {
  if (typeof document === "string") return holdsTable(codesOf(document));
  const [first, second] = document;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return holdsTable(isWide ? codesOf(decodeText(document)) : bytesOf(document));
}

function codesOf(text: string): Codes {
  return {
    length: text.length,
    at: (offset) => text.charCodeAt(offset),
    find: (code, from) => text.indexOf(String.fromCharCode(code), from),
  };
}

function bytesOf(bytes: Uint8Array): Codes {
  return { length: bytes.length, at: (offset) => bytes[offset], find: (code, from) => bytes.indexOf(code, from) };
}

function holdsTable(codes: Codes): boolean {
  return holdsDelimiterRow(codes) || holdsTableTag(codes);
}

function holdsDelimiterRow(codes: Codes): boolean {
  let found = codes.find(pipe, 0);
  while (found !== -1) {
    let start = found;
    while (start > 0 && !isLineEnd(codes.at(start - 1))) start -= 1;
    let offset = start;
    let hasDash = false;
    for (; offset < codes.length && isDelimiterCode(codes.at(offset)); offset += 1) {
      hasDash ||= codes.at(offset) === minus;
    }
    if (hasDash && (offset === codes.length || isLineEnd(codes.at(offset)))) return true;
    found = codes.find(pipe, endOfLine(codes, Math.max(found, offset)));
  }
  return false;
}

/** Beyond ASCII there is white space, too; what it is does not matter here. */
function isDelimiterCode(code: number | undefined): boolean {
  return code !== undefined && (code > 127 || delimiterCodes.has(code));
}

function endOfLine(codes: Codes, from: number): number {
  let offset = from;
  while (offset < codes.length && !isLineEnd(codes.at(offset))) offset += 1;
  return offset;
}

function isLineEnd(code: number | undefined): boolean {
  return code === lineFeed || code === carriageReturn;
}

function holdsTableTag(codes: Codes): boolean {
  for (let found = codes.find(less, 0); found !== -1; found = codes.find(less, found + 1)) {
    // The sixth bit tells capital letters from small ones.
    if (tableName.every((letter, index) => ((codes.at(found + 1 + index) ?? 0) | 32) === letter)) return true;
  }
  return false;
}
