import { normaliseCell } from "../text/normalise.ts";

/** A character that may stand for a duty as a letter does, in a pattern: ◎, ✔, 🔴. */
export const sign: string = String.raw`[\p{So}×•〇]`;
/** Geometrical shapes and check marks, inside the brackets of a pattern: nobody decorates a text with them. */
export const shapes: string = String.raw`\u25A0-\u25FF★☆✓✔⚪⚫⬤⭕〇\u{1F534}\u{1F535}\u{1F7E0}-\u{1F7E4}`;

const aloneSign = new RegExp(`^${sign}$`, "u");
/** `◎ = Responsible`, `✔：責任者`; behind a shape the meaning may follow at once: `● Responsible`. */
const signFirst = new RegExp(
  String.raw`(${sign})\uFE0F? ?(?:=|:|：|→|–|—|-(?= |\p{L}{3})) ?|([${shapes}])\uFE0F? ?(?=\p{L})`,
  "gu",
);

/** True for a letter of a legend that is a sign: ◎, ✔. */
export function isSign(letter: string | null): boolean {
  return letter !== null && aloneSign.test(letter);
}

/** True for a sign that stands for nobody, where no duty explains it. */
export function isCross(letter: string | null): boolean {
  return letter !== null && /^[✕✖✗✘❌×]$/u.test(letter);
}

/** The letter that a sign stands for, its form of no account (`\uFE0F`): the same sign, or the letter that it draws (Ⓡ). */
export function letterOfSign(written: string): string {
  return normaliseCell(written).replace("\uFE0F", "");
}

/** Where a sentence sets a sign before its meaning; the sign is the first or the second group. */
export function signsIn(sentence: string): RegExpExecArray[] {
  return [...sentence.matchAll(signFirst)];
}
