import type { Matching } from "./match.ts";
import type { Evidence } from "./pairing.ts";
import type { Row } from "./side.ts";

/** An activity recognised in both revisions. */
export interface MatchedRows {
  before: Row;
  after: Row;
  evidence: Evidence;
  /** True for the further rows of a split or merge: one of their ends is also the end of another pair. */
  part: boolean;
}

/** Every pair of activities, the further parts of splits and merges included, in the order of the new revision. */
export function matchedRows({ before, after, rows, divisions }: Matching): MatchedRows[] {
  const pairs = [...rows.afterOf].map(([old, current]) => ({
    old,
    current,
    evidence: rows.evidence.get(old) ?? { confidence: 1, why: "" },
    part: false,
  }));
  const parts = divisions.flatMap(({ kind, whole, parts: [, ...others] }) =>
    others.map((other) => ({
      old: kind === "split" ? whole : other,
      current: kind === "split" ? other : whole,
      evidence: { confidence: 0.6, why: kind === "split" ? "split off from it" : "merged into it" },
      part: true,
    })),
  );
  return [...pairs, ...parts]
    .toSorted((left, right) => left.current - right.current || left.old - right.old)
    .flatMap(({ old, current, evidence, part }) => {
      const [oldRow, newRow] = [before.rows[old], after.rows[current]];
      return oldRow === undefined || newRow === undefined ? [] : [{ before: oldRow, after: newRow, evidence, part }];
    });
}

/** The activities of the old revision that are gone. */
export function removedRows({ before, rows, divisions }: Matching): Row[] {
  const merged = new Set(divisions.filter(({ kind }) => kind === "merge").flatMap(({ parts }) => parts));
  return before.rows.filter(({ index }) => !rows.afterOf.has(index) && !merged.has(index));
}

/** The activities of the new revision that are new. */
export function addedRows({ after, rows, divisions }: Matching): Row[] {
  const split = new Set(divisions.filter(({ kind }) => kind === "split").flatMap(({ parts }) => parts));
  return after.rows.filter(({ index }) => !rows.beforeOf.has(index) && !split.has(index));
}
