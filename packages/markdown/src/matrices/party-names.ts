import type { Range } from "@raci-kit/model";
import type { Cell } from "../blocks/block.ts";
import { normaliseName } from "../text/normalise.ts";

/** A party's name in a cell. */
export interface WrittenName {
  /** Plain text. */
  name: string;
  /** As written. */
  raw: string;
  /** Where the cell's text stands. */
  range: Range;
}

/** What stands for nobody in a cell of names. */
const nobody = /^(?:[-‐‑‒–—―−_.·•*/\\|~✗✘×]*|n\s*\/\s*a|none|nobody|tb[dcah]|\?+|\.{3}|…|not applicable)$/iu;
/** Short pairs with a slash that are one word. */
const compounds = /\b(?:CI\/CD|I\/O|UI\/UX|UX\/UI|AI\/ML|TCP\/IP|QA\/QC)\b/giu;
const separator = /[,;/|\n、，；・]|\s+(?:and|et|und|y|e|en|i|и|та|和|と|및)\s+/u;

/** The parties that a cell names, in written order without repeats; separators inside brackets separate nothing. */
export function namesIn(cell: Cell | undefined): WrittenName[] {
  if (cell === undefined) return [];
  const protectedText = protect(withoutFrame(cell.text));
  const names = new Map<string, WrittenName>();
  for (const piece of protectedText.split(separator)) {
    const raw = unprotect(piece).trim();
    const name = normaliseName(raw);
    if (nobody.test(name) || names.has(name)) continue;
    names.set(name, { name, raw, range: cell.range });
  }
  return [...names.values()];
}

const hidden: readonly (readonly [string, string])[] = Array.from(",;/|、").map((mark, index) => [
  mark,
  String.fromCodePoint(0xe000 + index),
]);

/** The text without the square brackets of a template around all of it: "[Sponsor, Project lead]". */
function withoutFrame(text: string): string {
  return /^\s*\[([^[\]]*)\]\s*$/u.exec(text)?.[1] ?? text;
}

function protect(text: string): string {
  return text.replace(/[(（[][^)）\]]*[)）\]]/gu, hideMarks).replace(compounds, hideMarks);
}

function hideMarks(text: string): string {
  let result = text.replace(/\s/gu, "\u00A0");
  for (const [mark, substitute] of hidden) result = result.replaceAll(mark, substitute);
  return result;
}

function unprotect(text: string): string {
  let result = text;
  for (const [mark, substitute] of hidden) result = result.replaceAll(substitute, mark);
  return result;
}
