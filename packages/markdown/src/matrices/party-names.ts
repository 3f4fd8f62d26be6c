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

/** What stands for nobody in a cell of names: signs, marks, placeholders, and levels and numbers of other tables. */
const nobody =
  /^(?:[-‐‑‒–—―−_.·•*/\\|~✗✘×✓✔☑✅●xX]*|n\s*\/\s*a|none|nobody|tb[dcah]|\?+|\.{3}|…|not applicable|h|m|l|high|medium|low|\d+(?:[.,]\d+)?%?)$/iu;
/** What separators separate nothing in: brackets, and short pairs with a slash that are one word, or none ("N/A"). */
const closed = /[(（[][^()（）[\]]*[)）\]]|\b(?:CI\/CD|I\/O|UI\/UX|UX\/UI|AI\/ML|TCP\/IP|QA\/QC|HR\/IT|N ?\/ ?A)\b/giu;
const separator = /[,;/|\n、，；・]| \+ | (?=@)(?<=@\S+ )| (?:and|et|und|y|e|en|i|oraz|и|та|й|và|和|と|및) /gu;

/** True for what stands for nobody among names: a dash, "none", "TBD". */
export function isNobody(name: string): boolean {
  return nobody.test(name);
}

/** The parties that a cell names, in written order without repeats. */
export function namesIn(cell: Cell | undefined): WrittenName[] {
  if (cell === undefined) return [];
  const names = new Map<string, WrittenName>();
  for (const piece of piecesOf(withoutFrame(cell.text))) {
    const raw = piece.replace(/^[-–•*·] /u, "").trim();
    const name = normaliseName(raw);
    if (isNobody(name) || names.has(name)) continue;
    names.set(name, { name, raw, range: cell.range });
  }
  return [...names.values()];
}

/** A text cut at its separators; those inside brackets and compounds separate nothing. */
export function piecesOf(text: string): string[] {
  const spaced = text.replace(/[^\S\n]+/gu, " ");
  const spans = [...spaced.matchAll(closed)];
  const pieces: string[] = [];
  let start = 0;
  let span = 0;
  for (const { index, 0: mark } of spaced.matchAll(separator)) {
    while (span < spans.length && endOf(spans[span]) <= index) span += 1;
    const isClosed = index >= (spans[span]?.index ?? Infinity);
    if (isClosed) continue;
    pieces.push(spaced.slice(start, index));
    start = index + mark.length;
  }
  return [...pieces, spaced.slice(start)];
}

function endOf(match: RegExpExecArray | undefined): number {
  return (match?.index ?? 0) + (match?.[0].length ?? 0);
}

/** The text without the square brackets of a template around all of it: "[Sponsor, Project lead]". */
function withoutFrame(text: string): string {
  return /^\[([^[\]]*)\]$/u.exec(text.trim())?.[1] ?? text;
}
