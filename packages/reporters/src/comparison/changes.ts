import {
  isShiftKind,
  type Change,
  type Comparison,
  type DocumentComparison,
  type Duty,
  type ShiftKind,
  type StructuralKind,
} from "@raci-kit/model";
import type { Words } from "../words/words.ts";

/** A change that moves a duty. */
export interface Shift extends Change {
  kind: ShiftKind;
  duty: Duty;
}

/** A change that moves none. */
export interface StructuralChange extends Change {
  kind: StructuralKind;
  duty: null;
}

/** The changes that move a duty. */
export function shiftsOf(changes: readonly Change[]): Shift[] {
  return changes.filter((change): change is Shift => isShiftKind(change.kind));
}

/** The changes that move none. */
export function structuralOf(changes: readonly Change[]): StructuralChange[] {
  return changes.filter((change): change is StructuralChange => !isShiftKind(change.kind));
}

/** The changes of every document. */
export function allChanges({ documents }: Pick<Comparison, "documents">): Change[] {
  return documents.flatMap((document) => document.changes);
}

/** What happened in a document, whether it counts or the policy ignores it. */
export function everyChange({ changes, ignored }: DocumentComparison): readonly Change[] {
  return [...changes, ...ignored];
}

// A reader wants to know that they happened, not each of them.
const wordingKinds: ReadonlySet<StructuralKind> = new Set([
  "activity-reworded",
  "activity-reordered",
  "party-reordered",
  "notation-changed",
]);

/** True for a change of wording, order or notation alone, which reports fold to a count. */
export function isWording({ kind }: StructuralChange): boolean {
  return wordingKinds.has(kind);
}

/** Where `change` can be looked up: `models/platform.md:40`, in the old revision when it is gone in the new one. */
export function placeText(change: Change, { path, previousPath }: DocumentComparison, words: Words): string {
  const { before, after } = change.range;
  if (after === null && before !== null) {
    return words.comparison.beforePlace(`${previousPath ?? path}:${before.start.line}`);
  }
  return after === null ? path : `${path}:${after.start.line}`;
}
