import { code } from "../characters.ts";

/** The characters that can give a text a meaning beyond its letters, and those that end something; one bit each. */
export const mark = {
  backslash: 1,
  ampersand: 2,
  asterisk: 4,
  underscore: 8,
  bracket: 16,
  less: 32,
  tilde: 64,
  backtick: 128,
  /** No mark of inline Markdown, but an id in braces may start here. */
  brace: 256,
  /** The end of a cell. */
  pipe: 512,
  closingBracket: 1024,
  lineEnding: 2048,
} as const;

/** The bits of all marks that the inline parser knows. */
export const inlineMarks = 255;

/** The bit of each ASCII character. */
export const markOf: Uint16Array = new Uint16Array(128);
markOf[code.backslash] = mark.backslash;
markOf[code.ampersand] = mark.ampersand;
markOf[code.asterisk] = mark.asterisk;
markOf[code.underscore] = mark.underscore;
markOf[code.openingBracket] = mark.bracket;
markOf[code.less] = mark.less;
markOf[code.tilde] = mark.tilde;
markOf[code.backtick] = mark.backtick;
markOf[code.openingBrace] = mark.brace;
markOf[code.pipe] = mark.pipe;
markOf[code.closingBracket] = mark.closingBracket;
markOf[code.lineFeed] = mark.lineEnding;
markOf[code.carriageReturn] = mark.lineEnding;

/** The bits of the marks between two offsets. */
export function marksBetween(text: string, start: number, end: number): number {
  let marks = 0;
  for (let offset = start; offset < end; offset += 1) {
    // Beyond the array there is no mark.
    marks |= markOf[text.charCodeAt(offset)] ?? 0;
  }
  return marks;
}

/** The first offset from `start` on at which one of some marks stands, or the end of the text. */
export function nextMark(text: string, start: number, marks: number): number {
  let offset = start;
  while (offset < text.length && ((markOf[text.charCodeAt(offset)] ?? 0) & marks) === 0) offset += 1;
  return offset;
}

/** Tests that tell a mark without meaning: true when nothing that it could open is ever closed. */
const harmless: readonly (readonly [bit: number, isHarmless: (text: string) => boolean])[] = [
  [mark.backslash, (text) => !/\\[!-/:-@[-`{-~\r\n]/u.test(text)],
  [mark.ampersand, (text) => !/&[#a-zA-Z0-9]+;/u.test(text)],
  [mark.asterisk, (text) => isSingleRun(text, "*")],
  [mark.underscore, (text) => isSingleRun(text, "_") || !/(?<![a-zA-Z0-9])_|_(?![a-zA-Z0-9])/u.test(text)],
  [mark.bracket, (text) => !text.includes("](")],
  [mark.less, (text) => !text.includes(">", text.indexOf("<"))],
  [mark.tilde, (text) => isSingleRun(text, "~")],
  [mark.backtick, (text) => isSingleRun(text, "`")],
];

/** The bits of those marks of a text that may mean something, in a document without definitions. */
export function meaningfulMarks(text: string, marks: number): number {
  let meaningful = marks & inlineMarks;
  for (const [bit, isHarmless] of harmless) {
    if ((meaningful & bit) !== 0 && isHarmless(text)) meaningful &= ~bit;
  }
  return meaningful;
}

function isSingleRun(text: string, character: string): boolean {
  const last = text.lastIndexOf(character);
  for (let offset = text.indexOf(character); offset < last; offset += 1) if (text[offset] !== character) return false;
  return true;
}
