import {
  type Bump,
  type Comparison,
  type Demand,
  type Gate,
  type Impact,
  impacts,
  type UnreadableDocument,
} from "@raci-kit/model";

/**
 * Judges a comparison: it passes when no change reaches `failOn`, nobody becomes accountable through an added activity and
 * every document could be compared. What it takes to pass is asked of every party that becomes accountable.
 */
export function judgeGate(comparison: Comparison, unreadable: readonly UnreadableDocument[], failOn: Bump): Gate {
  const demands = demandsOf(comparison);
  const changes = comparison.documents.flatMap((document) => document.changes);
  const isReached = demands.length > 0 || changes.some((change) => weighs(change.impact, failOn));
  return { passed: unreadable.length === 0 && (failOn === "none" || !isReached), failOn, demands };
}

function weighs(impact: Impact, failOn: Bump): boolean {
  return failOn !== "none" && impacts.indexOf(impact) <= impacts.indexOf(failOn);
}

function demandsOf(comparison: Comparison): Demand[] {
  return comparison.parties.flatMap(({ party, gained }) =>
    gained
      .filter((movement) => movement.duty === "accountable")
      .map(({ activity, through }) => ({
        party,
        activity,
        reason: through === "shift" ? "becomes accountable" : "becomes accountable through a new activity",
      })),
  );
}
