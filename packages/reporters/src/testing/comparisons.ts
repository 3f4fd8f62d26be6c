import {
  heaviestImpact,
  summaryOf,
  type Change,
  type Comparison,
  type DocumentComparison,
  type Duty,
  type DutyMovement,
  type Impact,
  type PartyComparison,
  type Range,
  type ShiftMove,
  type StructuralKind,
} from "@raci-kit/model";

const nothing = { before: null, after: null };

/** The line `line` from its first column to column `end`. */
export function rowAt(line: number, end = 40): Range {
  return { start: { line, column: 1 }, end: { line, column: end } };
}

/** A shift of `duty`: `[null, "Customer"]` is assigned, `["Customer", null]` removed, two names transferred. */
export function shift(
  duty: Duty,
  [before, after]: [string | null, string | null],
  activity: string,
  rest: Partial<Change> = {},
): Change {
  const move: ShiftMove = before === null ? "assigned" : after === null ? "removed" : "transferred";
  const heavy = duty === "accountable" || duty === "responsible";
  return {
    kind: `${duty}-${move}`,
    duty,
    impact: heavy ? "major" : "minor",
    section: ["Operations"],
    activity: { before: activity, after: activity },
    party: { before, after },
    value: nothing,
    key: null,
    reason: "a duty moved",
    fingerprint: `${duty}:${activity}`,
    range: { before: rowAt(9), after: rowAt(12) },
    elsewhere: [],
    content: nothing,
    ...rest,
  };
}

/** A change of structure, wording, order or notation. */
export function structural(kind: StructuralKind, impact: Impact, rest: Partial<Change> = {}): Change {
  return {
    kind,
    duty: null,
    impact,
    section: ["Operations"],
    activity: nothing,
    party: nothing,
    value: nothing,
    key: null,
    reason: "something changed",
    fingerprint: `${kind}:${rest.key ?? ""}`,
    range: nothing,
    elsewhere: [],
    content: nothing,
    ...rest,
  };
}

/** What a party took on or gave up. */
export function movement(duty: Duty, activity: string, rest: Partial<DutyMovement> = {}): DutyMovement {
  return { duty, activity, section: ["Operations"], path: "model.md", through: "activity", ...rest };
}

/** What a party carries. */
export function partyComparison(party: string, rest: Partial<PartyComparison> = {}): PartyComparison {
  return { party, before: {}, after: {}, gained: [], lost: [], ...rest };
}

/** One document's changes. */
export function documentComparison(
  changes: readonly Change[],
  rest: Partial<DocumentComparison> = {},
): DocumentComparison {
  const bump = heaviestImpact(changes.map((change) => change.impact));
  return { path: "model.md", previousPath: "model.md", changes, ignored: [], matched: [], matrices: [], bump, ...rest };
}

/** A comparison with its summary counted. */
export function comparisonOf(
  documents: readonly DocumentComparison[],
  parties: readonly PartyComparison[] = [],
): Comparison {
  return { documents, parties, summary: summaryOf(documents) };
}

/** A comparison of one document. */
export function changed(changes: readonly Change[], parties: readonly PartyComparison[] = []): Comparison {
  return comparisonOf([documentComparison(changes)], parties);
}
