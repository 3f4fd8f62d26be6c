import type { Change, Comparison } from "@raci-kit/model";
import { block } from "../layout/block.ts";
import type { Page } from "../layout/page.ts";
import { changeEntry, changeList } from "./change-list.ts";
import { changeSentence } from "./change-sentence.ts";
import { allChanges, isWording, shiftsOf, type Shift, type StructuralChange } from "./changes.ts";
import { structureOf } from "./structure-list.ts";
import { foldedWording, wordingLine } from "./wording-list.ts";
import { wordingOf } from "./wording-parts.ts";

/** The comparison of what the policy ignores, instead of what it does not. */
export function ignoredComparison(comparison: Comparison): Comparison {
  const documents = comparison.documents.map((document) => ({ ...document, changes: document.ignored }));
  return { ...comparison, documents };
}

/**
 * What the policy ignores under a heading that counts it, each change with the impact of its kind; wording as a count,
 * or one by one with `details`.
 */
export function ignoredBlock(comparison: Comparison, details: boolean, page: Page): string[] {
  const ignored = ignoredComparison(comparison);
  const changes = allChanges(ignored);
  const listed = (own: readonly Change[]): (Shift | StructuralChange)[] => [
    ...shiftsOf(own),
    ...structureOf(own),
    ...(details ? wordingOf(own) : []),
  ];
  const entries = changeList(
    ignored,
    listed,
    (change, document) =>
      change.duty === null && isWording(change)
        ? [wordingLine(change, document, page)]
        : changeEntry(change, document, changeSentence(change, page.words), page),
    page,
  );
  const folded = details ? [] : foldedWording(wordingOf(changes), page);
  return block(page.words.comparison.ignored(changes.length), [...folded, ...entries], page);
}
