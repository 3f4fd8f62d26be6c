import type { Comparison, DocumentComparison } from "@raci-kit/model";
import { visible } from "../escape/visible.ts";
import type { Page } from "../layout/page.ts";
import { changeList, impactLead } from "./change-list.ts";
import { allChanges, placeText, type StructuralChange } from "./changes.ts";
import { happened } from "./verdict.ts";
import type { DifferencePart } from "./word-difference.ts";
import { wordingOf, wordingParts } from "./wording-parts.ts";

/** What was reworded, reordered or written in another notation: one line of counts, or each of them with `details`. */
export function wordingLines(comparison: Comparison, details: boolean, page: Page): string[] {
  const wording = wordingOf(allChanges(comparison));
  return details
    ? changeList(comparison, wordingOf, (change, document) => [wordingLine(change, document, page)], page)
    : foldedWording(wording, page);
}

/** How much was reworded, reordered or written in another notation, and how to see it. */
export function foldedWording(wording: readonly StructuralChange[], { words }: Page): string[] {
  return wording.length === 0 ? [] : [`  ${words.comparison.folded(happened(wording, words))}`];
}

/** One change of wording, word by word. */
export function wordingLine(change: StructuralChange, document: DocumentComparison, page: Page): string {
  const text = wordingParts(change, page.words)
    .map((part) => partText(part, page))
    .join("");
  return `${impactLead(change, page)}${text}  ${page.paint.dim(visible(placeText(change, document, page.words)))}`;
}

function partText({ text, state }: DifferencePart, { paint }: Page): string {
  const shown = visible(text);
  if (state === "removed") {
    return paint.isColoured ? paint.red(paint.strikethrough(shown)) : `[-${shown}-]`;
  }
  if (state === "added") {
    return paint.isColoured ? paint.green(shown) : `{+${shown}+}`;
  }
  return shown;
}
