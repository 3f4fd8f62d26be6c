import {
  type Bump,
  type Change,
  type Comparison,
  type DocumentComparison,
  type Impact,
  impacts,
  type UnreadableDocument,
} from "@raci-kit/model";
import { changeSentence } from "../comparison/change-sentence.ts";
import { isWording, shiftsOf, structuralOf } from "../comparison/changes.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Remark, Remarks } from "./remark.ts";
import { sortedRemarks } from "./sorted-remarks.ts";

/** What decides how the changes of a comparison are told. */
export interface ComparisonSurroundings {
  unreadable: readonly UnreadableDocument[];
  /** The least impact that makes the run fail; `none` when nothing does. */
  failOn: Bump;
  /** English when left out. */
  language?: Language | undefined;
}

/**
 * The changes of a comparison as remarks on the new revision: every duty that moves and every change of structure.
 * Changes of wording, order and notation are left out, for a reader who is shown hundreds of them overlooks the rest.
 */
export function comparisonRemarks(comparison: Comparison, surroundings: ComparisonSurroundings): Remarks {
  const { failOn, language, unreadable } = surroundings;
  const remarks = changeRemarks(comparison, (change) => reachesImpact(change.impact, failOn), language);
  return sortedRemarks(
    comparison.documents.map(({ path }) => path),
    remarks,
    unreadable,
  );
}

/** True when `impact` is at or above `failOn`. */
export function reachesImpact(impact: Impact, failOn: Bump): boolean {
  return failOn !== "none" && impacts.indexOf(impact) <= impacts.indexOf(failOn);
}

/** The remarks on the changes of every document; `fails` says which of them are a reason to fail. */
export function changeRemarks(
  { documents }: Comparison,
  fails: (change: Change) => boolean,
  language?: Language,
): Remark[] {
  const words = wordsOf(language);
  return documents.flatMap((document) => {
    const structure = structuralOf(document.changes).filter((change) => !isWording(change));
    return [...shiftsOf(document.changes), ...structure].map((change) =>
      changeRemark(change, document, changeSentence(change, words), fails(change)),
    );
  });
}

function changeRemark(change: Change, { path }: DocumentComparison, sentence: string, fails: boolean): Remark {
  return {
    rule: change.kind,
    severity: fails ? "error" : change.impact === "major" ? "warning" : "info",
    fails,
    message: `${sentence}. ${change.reason}`,
    path,
    range: change.range.after,
    related: [],
    fingerprint: change.fingerprint,
    fix: null,
  };
}
