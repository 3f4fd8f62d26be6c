import type { Change, Review } from "@raci-kit/model";
import { changeRemarks, reachesImpact } from "./comparison-remarks.ts";
import { findingRemark } from "./lint-remarks.ts";
import type { Remarks } from "./remark.ts";
import { sortedRemarks } from "./sorted-remarks.ts";

/**
 * What a review has to say about the proposed revision: the duties that move, changes of structure, the findings that the
 * proposal brought, and the documents that nobody could read. What closed the gate is a reason to fail.
 */
export function reviewRemarks({ comparison, newFindings, gate, unreadable }: Review): Remarks {
  const demanded = new Set(gate.demands.map(({ activity }) => activity));
  const closesGate = ({ kind, impact, activity }: Change): boolean =>
    !gate.passed &&
    gate.failOn !== "none" &&
    (reachesImpact(impact, gate.failOn) || (kind === "activity-added" && demanded.has(activity.after ?? "")));
  return sortedRemarks(
    comparison.documents.map(({ path }) => path),
    [
      ...changeRemarks(comparison, closesGate),
      // The gate judges changes: findings are shown, and `raci lint` is what fails for them.
      ...newFindings.map((finding) => findingRemark(finding, false)),
    ],
    unreadable,
  );
}
