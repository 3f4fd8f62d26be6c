/** Codes of the ASCII characters that Markdown's block structure is made of. */
export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  exclamation: 33,
  hash: 35,
  ampersand: 38,
  openingParenthesis: 40,
  closingParenthesis: 41,
  asterisk: 42,
  plus: 43,
  minus: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  one: 49,
  nine: 57,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  openingBracket: 91,
  backslash: 92,
  closingBracket: 93,
  caret: 94,
  underscore: 95,
  backtick: 96,
  openingBrace: 123,
  pipe: 124,
  tilde: 126,
} as const;

/** True for a space or a tab. */
export function isBlankCode(value: number): boolean {
  return value === code.space || value === code.tab;
}

/** True for `0` to `9`. */
export function isDigitCode(value: number): boolean {
  return value >= code.zero && value <= code.nine;
}

/** The first offset from `start` on, up to `end`, at which neither a space nor a tab stands. */
export function skipBlanks(text: string, start: number, end: number): number {
  let offset = start;
  while (offset < end && isBlankCode(text.charCodeAt(offset))) offset += 1;
  return offset;
}

/** The last offset down to `start` before which neither a space nor a tab stands. */
export function dropBlanks(text: string, start: number, end: number): number {
  let offset = end;
  while (offset > start && isBlankCode(text.charCodeAt(offset - 1))) offset -= 1;
  return offset;
}

/** The first offset from `start` on, up to `end`, at which another character than `value` stands. */
export function skipRun(text: string, start: number, end: number, value: number): number {
  let offset = start;
  while (offset < end && text.charCodeAt(offset) === value) offset += 1;
  return offset;
}
