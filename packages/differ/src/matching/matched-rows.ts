import { itemAt, valueOf } from "./lookup.ts";
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

/** What a matching says about activities. */
type MatchedSides = Pick<Matching, "before" | "after" | "rows" | "divisions">;

/** Every pair of activities, the further parts of splits and merges included, in the order of the new revision. */
export function matchedRows({ before, after, rows, divisions }: MatchedSides): MatchedRows[] {
  const pairs = [...rows.afterOf].map(([old, current]) => ({
    old,
    current,
    evidence: valueOf(rows.evidence, old),
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
    .map(({ old, current, evidence, part }) => ({
      before: itemAt(before.rows, old),
      after: itemAt(after.rows, current),
      evidence,
      part,
    }));
}

/** The activities of the old revision that are gone. */
export function removedRows({ before, rows, divisions }: MatchedSides): Row[] {
  const merged = new Set(divisions.filter(({ kind }) => kind === "merge").flatMap(({ parts }) => parts));
  return before.rows.filter(({ index }) => !rows.afterOf.has(index) && !merged.has(index));
}

/** The activities of the new revision that are new. */
export function addedRows({ after, rows, divisions }: MatchedSides): Row[] {
  const split = new Set(divisions.filter(({ kind }) => kind === "split").flatMap(({ parts }) => parts));
  return after.rows.filter(({ index }) => !rows.beforeOf.has(index) && !split.has(index));
}
