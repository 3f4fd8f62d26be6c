import { remembered, roleOf, type RoleScheme, type UnreadPart, withLatinLetters } from "@raci-kit/model";
import { normaliseCell } from "../text/normalise.ts";
import { isProperRole, isRoleName, letterNamed } from "./role-vocabulary.ts";

/** What a cell says: its roles, and what it says beyond them. */
export interface RoleReading {
  /** Canonical letters in written order without repeats. */
  roles: readonly string[];
  unread: readonly UnreadPart[];
}

/** A cell that names nobody: blank, a dash of any length, a cross, "N/A". */
const nobody =
  /^(?:[-‐‑‒–—―−─_.·•*/\\|~✗✘×❌ ]*|n\s*\/\s*a|n\.\s*a\.?|none|nil|nobody|not applicable|n\.v\.t\.|s\/o|entfällt|нет|ні|无|無|なし|없음|해당 없음)$/iu;
/** A cell, or a part of one, that stands for something still to be written. */
const placeholder =
  /^(?:tb[dcah]|to be (?:defined|determined|confirmed)|todo|t\.b\.d\.|\?+|\.{3,}|…|x{2,}|\[[^\]]*\]|<[^>]*>|\{\{.*\}\}|\{[^}]*\}|_{2,}|待定|未定|미정|à définir|por definir|a definir|da definire|offen|уточняется)$/iu;
/** `r i a`: where all words are letters, an "i" between them is one as well. */
const spacedLetters = /^\p{Ll}(?: \p{Ll})+$/u;
/** What separates roles in a cell; words of a phrase ("Tech Lead") stay together, and an "I" or "E" is a letter. */
const separator = /[,;/\\&+|·•∙・、，；\n]+|\s+(?:[Aa]nd|AND|et|ET|und|UND|y|e|en|i|и|та|和|と|및)\s+/u;
/** Marks that writers put behind a letter to point to a note: `R*`, `R1`, `R†`. */
const noteMark = /^(.*?[\p{L})\]])([*†‡§^°#!?]+|\d{1,2}|[*†‡§^]+\d{0,2}\^?)$/u;

/** A letter (or several) with an explanation behind a dash or colon: `C — only for releases`. */
const explained = /^(\S{1,5})\s*((?:\s[–—=-]|[–—:])\s.*)$/su;

/** Reads the text of a cell (plain, `\n` for line breaks) in the letters and words of `scheme`. */
export const readRoles: (text: string, scheme: RoleScheme) => RoleReading = remembered(readCell);

function readCell(text: string, scheme: RoleScheme): RoleReading {
  const cell = normaliseCell(text);
  if (isNobody(cell, scheme)) return { roles: [], unread: [] };
  const inner = unwrap(cell);
  const whole = inner === cell || isRoleName(inner, scheme) ? lettersIn(inner, scheme) : null;
  if (whole !== null) return { roles: distinct(whole), unread: [] };
  if (placeholder.test(cell)) return { roles: [], unread: [{ kind: "placeholder", text: cell }] };

  const roles: string[] = [];
  const unread: UnreadPart[] = [];
  for (const piece of piecesOf(cell)) readPiece(piece, scheme, roles, unread);
  return { roles: distinct(roles), unread };
}

/** True for what names nobody, unless the scheme has that very sign: a legend may explain × as a role. */
function isNobody(text: string, scheme: RoleScheme): boolean {
  return nobody.test(text) && roleOf(scheme, text) === undefined;
}

/** The text without the brackets around all of it: "(Consulted)", "[R]". */
function unwrap(cell: string): string {
  return /^[([{（【]([^()[\]{}（）【】]*)[)\]}）】]$/u.exec(cell)?.[1]?.trim() ?? cell;
}

interface Piece {
  text: string;
  /** The brackets around it, or null. */
  brackets: readonly [opening: string, closing: string] | null;
}

const closingOf: Readonly<Record<string, string>> = { "(": ")", "[": "]", "（": "）", "【": "】" };

/** Brackets apart from what stands outside them; an unclosed bracket runs to the end. */
function piecesOf(cell: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [written, inside] of cell.matchAll(/[([（【]([^)\]）】]*)[)\]）】]?|[^([（【]+/gu)) {
    const text = (inside ?? written).trim();
    const opening = written.charAt(0);
    if (text !== "") pieces.push({ text, brackets: inside === undefined ? null : [opening, closingOf[opening] ?? ""] });
  }
  return pieces;
}

function readPiece(piece: Piece, scheme: RoleScheme, roles: string[], unread: UnreadPart[]): void {
  const whole = lettersIn(piece.text, scheme);
  // Behind a role "(lead)" and "(support)" are remarks, "(A)" and "(Consulted)" are roles.
  const isRemark = piece.brackets !== null && roles.length > 0 && !isRoleName(piece.text, scheme);
  if (whole !== null && !isRemark) {
    roles.push(...whole);
    return;
  }
  if (piece.brackets !== null) {
    const kind = placeholder.test(piece.text) ? "placeholder" : "remark";
    unread.push({ kind, text: piece.brackets.join(piece.text) });
    return;
  }
  const [, letter = "", explanation = ""] = explained.exec(piece.text) ?? [];
  const explainedLetters = letter === "" ? null : separatedLetters(letter, scheme);
  if (explainedLetters !== null) {
    roles.push(...explainedLetters);
    const isTheirName =
      separatedLetters(explanation.replace(/^[\s–—=:-]+/u, ""), scheme)?.join() === explainedLetters.join();
    if (!isTheirName) unread.push({ kind: "remark", text: explanation.trim() });
    return;
  }
  // Between brackets stands what separates roles: "(R) / (A)", "(R) and (A)".
  const areLetters = spacedLetters.test(piece.text) && isProperRole(piece.text, scheme);
  const phrases = areLetters ? [piece.text] : ` ${piece.text} `.split(separator).map((phrase) => phrase.trim());
  const understood = phrases.flatMap((phrase) => readPhrase(phrase, scheme));
  if (understood.length === 0 && roles.length > 0) return;
  const known = understood.filter((reading) => reading.letters.length > 0);
  // A sentence that happens to hold a letter ("a copy", "I think") is no role.
  if (known.length === 0 || understood.length > 2 * known.length + 1) {
    unread.push({ kind: placeholder.test(piece.text) ? "placeholder" : "unknown", text: piece.text });
    return;
  }
  for (const reading of understood) {
    roles.push(...reading.letters);
    unread.push(...reading.unread);
  }
}

interface WordReading {
  letters: readonly string[];
  unread: readonly UnreadPart[];
}

/** A phrase that is a role as a whole, else its words: only letters may stand side by side without a separator. */
function readPhrase(phrase: string, scheme: RoleScheme): WordReading[] {
  const letters = lettersIn(phrase, scheme);
  if (letters !== null) return isNobody(phrase, scheme) ? [] : [{ letters, unread: [] }];
  const words = phrase.split(" ");
  const isName = words.some((word) => word.length > 3 && /^\p{L}+$/u.test(word));
  return (isName ? [phrase] : words)
    .filter((word) => !isNobody(word, scheme))
    .map((word) => (word === phrase ? readStrange(word, scheme) : readWord(word, scheme)));
}

function readWord(word: string, scheme: RoleScheme): WordReading {
  const letters = lettersIn(word, scheme);
  return letters === null ? readStrange(word, scheme) : { letters, unread: [] };
}

/** A word or phrase that is no role as a whole: a role with a mark behind it, or none. */
function readStrange(word: string, scheme: RoleScheme): WordReading {
  const noted = noteMark.exec(word);
  const marked = noted === null ? null : lettersIn(noted[1] ?? "", scheme);
  if (noted !== null && marked !== null) {
    const mark = noted[2] ?? "";
    return { letters: marked, unread: [{ kind: placeholder.test(mark) ? "placeholder" : "remark", text: mark }] };
  }
  // Emoji and other signs without a letter beside a role decorate it.
  if (!/[\p{L}\p{N}?]/u.test(word)) return { letters: [], unread: [{ kind: "remark", text: word }] };
  return { letters: [], unread: [{ kind: placeholder.test(word) ? "placeholder" : "unknown", text: word }] };
}

/** The letters of a word or phrase that is nothing but roles: a letter, a name, letters run together (`RA`), `R-A`. */
function lettersIn(written: string, scheme: RoleScheme): readonly string[] | null {
  const text = written.replaceAll("\uFE0F", "");
  const named = letterNamed(text, scheme);
  if (named !== undefined) return [named];
  const latin = withLatinLetters(text);
  const lookedLike = latin === text ? undefined : letterNamed(latin, scheme);
  if (lookedLike !== undefined) return [lookedLike];
  return runTogether(latin, scheme);
}

/** The letters of a text that is nothing but roles and separators, or null. */
function separatedLetters(text: string, scheme: RoleScheme): readonly string[] | null {
  const letters = text.split(separator).map((word) => lettersIn(word, scheme));
  return letters.every((read) => read !== null) ? letters.flat() : null;
}

function runTogether(text: string, scheme: RoleScheme): readonly string[] | null {
  const halves = /^(\p{L})[-–](\p{L})$/u.exec(text);
  const most = Math.max(scheme.roles.length, 2);
  // A letter takes two code units at most: names of activities are not taken apart.
  if (halves === null && text.length > 2 * most) return null;
  const letters = halves === null ? Array.from(text) : [halves[1] ?? "", halves[2] ?? ""];
  // Longer runs than the scheme has letters, mixed case and long lower case are words ("Cia", "air"), not letters.
  if (letters.length < 2 || letters.length > most) return null;
  const isLower = text === text.toLowerCase();
  if (isLower ? letters.length > 2 : text !== text.toUpperCase()) return null;
  const read = letters.map((letter) => letterNamed(letter, scheme));
  return read.every((letter) => letter !== undefined) ? read : null;
}

function distinct(letters: readonly string[]): string[] {
  return [...new Set(letters)];
}
