import {
  type Change,
  type Comparison,
  heaviestImpact,
  summaryOf,
  type PartyComparison,
  type Review,
} from "@raci-kit/model";

const range = { start: { line: 8, column: 1 }, end: { line: 8, column: 30 } };

/** A duty that moves from the provider to the customer, unless a test says otherwise. */
export function change(given: Partial<Change> = {}): Change {
  return {
    kind: "accountable-transferred",
    duty: "accountable",
    impact: "major",
    section: ["Backups"],
    activity: { before: "Restore a backup", after: "Restore a backup" },
    party: { before: "Harbourline", after: "Customer" },
    value: { before: null, after: null },
    key: null,
    reason: "Another party answers for it.",
    fingerprint: "f1",
    range: { before: range, after: range },
    elsewhere: [],
    content: { before: null, after: null },
    ...given,
  };
}

/** A comparison of `duties.md` alone. */
export function comparisonOf(changes: readonly Change[], parties: readonly PartyComparison[] = []): Comparison {
  const bump = heaviestImpact(changes.map(({ impact }) => impact));
  const document = {
    path: "duties.md",
    previousPath: "duties.md",
    changes,
    ignored: [],
    matched: [],
    matrices: [],
    bump,
  };
  return { documents: [document], parties, summary: summaryOf([document]) };
}

/** What one party takes on and gives up. */
export function party(name: string, moved: Partial<PartyComparison>): PartyComparison {
  return { party: name, before: {}, after: {}, gained: [], lost: [], ...moved };
}

/** A review of a comparison, whose gate asks nothing yet. */
export function reviewOf(comparison: Comparison, given: Partial<Review> = {}): Review {
  const gate = { passed: true, failOn: "major" as const, demands: [] };
  return { base: "main", head: "aaaaaaa", comparison, newFindings: [], oldFindings: 0, gate, unreadable: [], ...given };
}
