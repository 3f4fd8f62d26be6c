import { type Assignment, roleOf, type RoleScheme, withLatinLetters } from "@raci-kit/model";

/** How a cell writes its roles: `**R/A**` has marks around two letters and a slash between them. */
export interface CellNotation {
  before: string;
  letters: readonly WrittenLetter[];
  /** What stands between the letters, one less than there are letters. */
  separators: readonly string[];
  after: string;
}

/** The notation of a cell as it was read. */
export interface ReadNotation extends CellNotation {
  /** True when one of the letters only looks like the scheme's. */
  hasLookAlike: boolean;
  /** True when a role stands in the cell more than once. */
  hasRepeated: boolean;
}

/** A letter as written, and the role that it stands for. */
interface WrittenLetter {
  written: string;
  /** The scheme's letter. */
  letter: string;
  /** True when it only looks like the scheme's letter: Cyrillic, Greek, full width. */
  looksAlike: boolean;
}

/** What may stand between two letters of one cell. */
const separator = /^\s*(?:[,;/&+·•-]|\\\||<br\s*\/?>)?\s*$/iu;
/** Marks around the whole of a cell: emphasis, code, a link; comments and footnotes behind it. */
const frames: readonly RegExp[] = [
  /^(\*{1,3}|_{1,3}|~~|`)(.*)(\1)$/su,
  /^(\[)(.*)(\]\([^()]*\))$/su,
  /^()(.*?)(\s*(?:<!--.*-->|\{\/\*.*\*\/\}|\[\^[^\]]+\]))$/su,
];
/** What each of these marks holds. */
const isMarked = /[*_~`[<{]/u;

/**
 * Reads how a cell writes its roles; `null` when it holds anything but letters, or none at all, and for schemes with
 * codes of several letters, which nobody can tell apart when they run together. Cells of one text get one and the same
 * notation.
 */
export function cellNotation({ raw, roles, unread }: Assignment, scheme: RoleScheme): ReadNotation | null {
  if (roles.length === 0 || unread.length > 0) return null;
  const known = notationsIn(scheme);
  const read = known.get(raw);
  const notation = read === undefined ? readNotation(raw, scheme) : read;
  if (read === undefined && known.size < mostKnown) known.set(raw, notation);
  return notation !== null && sameLetters(notation.letters, roles) ? notation : null;
}

/** A few texts make most of the cells. */
const mostKnown = 1000;
const notationsByScheme = new WeakMap<RoleScheme, Map<string, ReadNotation | null>>();

function notationsIn(scheme: RoleScheme): Map<string, ReadNotation | null> {
  const known = notationsByScheme.get(scheme) ?? new Map<string, ReadNotation | null>();
  notationsByScheme.set(scheme, known);
  return known;
}

function readNotation(raw: string, scheme: RoleScheme): ReadNotation | null {
  if (scheme.roles.some(({ letter }) => letter.length > 1)) return null;
  const { before, inner, after } = withoutMarks(raw);
  const letters: WrittenLetter[] = [];
  const separators: string[] = [];
  let gap = "";
  for (const character of inner) {
    const letter = /\p{L}/u.test(character) && !isInTag(gap) ? readLetter(character, scheme) : undefined;
    if (letter === undefined) {
      gap += character;
      continue;
    }
    if (!(letters.length === 0 ? gap === "" : separator.test(gap))) {
      return null;
    }
    separators.push(...(letters.length === 0 ? [] : [gap]));
    letters.push(letter);
    gap = "";
  }
  if (gap !== "") return null;
  const hasLookAlike = letters.some(({ looksAlike }) => looksAlike);
  const hasRepeated = new Set(letters.map(({ letter }) => letter)).size < letters.length;
  return { before, letters, separators, after, hasLookAlike, hasRepeated };
}

/** The cell's text as the notation says it. */
export function writeNotation({ before, letters, separators, after }: CellNotation): string {
  const inner = letters.map(({ written }, index) => (index === 0 ? "" : (separators[index - 1] ?? "")) + written);
  return before + inner.join("") + after;
}

function withoutMarks(raw: string): { before: string; inner: string; after: string } {
  for (const frame of isMarked.test(raw) ? frames : []) {
    const [, opening = "", framed = "", closing = ""] = frame.exec(raw) ?? [];
    if (closing !== "") {
      const { before, inner, after } = withoutMarks(framed);
      return { before: opening + before, inner, after: after + closing };
    }
  }
  return { before: "", inner: raw, after: "" };
}

function readLetter(character: string, scheme: RoleScheme): WrittenLetter | undefined {
  const plain = letterIn(character, scheme);
  const letter = plain ?? letterIn(latinLetter(character), scheme);
  return letter === undefined ? undefined : { written: character, letter, looksAlike: plain === undefined };
}

/** The Latin letter that `character` looks like. */
export function latinLetter(character: string): string {
  return withLatinLetters(character.normalize("NFKC"));
}

function letterIn(character: string, scheme: RoleScheme): string | undefined {
  return (roleOf(scheme, character) ?? roleOf(scheme, character.toUpperCase()))?.letter;
}

function isInTag(gap: string): boolean {
  return gap.lastIndexOf("<") > gap.lastIndexOf(">");
}

function sameLetters(letters: readonly WrittenLetter[], roles: readonly string[]): boolean {
  if (letters.length === 1 && roles.length === 1) return letters[0]?.letter === roles[0];
  const distinct = [...new Set(letters.map(({ letter }) => letter))];
  return distinct.length === roles.length && distinct.every((letter, index) => letter === roles[index]);
}
