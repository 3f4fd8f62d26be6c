import { structuralKinds, type Change, type Comparison } from "@raci-kit/model";
import type { Page } from "../layout/page.ts";
import { changeEntry, changeList } from "./change-list.ts";
import { structureSentence } from "./change-sentence.ts";
import { isWording, structuralOf, type StructuralChange } from "./changes.ts";

/** What came, went, moved or was renamed, each with its impact and place. */
export function structureLines(comparison: Comparison, page: Page): string[] {
  return changeList(
    comparison,
    structureOf,
    (change, document) => changeEntry(change, document, structureSentence(change, page.words), page),
    page,
  );
}

/** The changes of structure among `changes`, kind by kind. */
export function structureOf(changes: readonly Change[]): StructuralChange[] {
  return structuralOf(changes)
    .filter((change) => !isWording(change))
    .toSorted((left, right) => structuralKinds.indexOf(left.kind) - structuralKinds.indexOf(right.kind));
}
