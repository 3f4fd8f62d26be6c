import { valueOf } from "./lookup.ts";
import type { Scene } from "./scene.ts";
import type { Row, Side } from "./side.ts";

/** The matched rows closest to an open one in its matrix, by index in the new revision, and how far away they are. */
export interface Gap {
  above: number | undefined;
  /** Rows from the one above, or from the top of the table. */
  fromAbove: number;
  below: number | undefined;
  /** Rows from the one below, or from the bottom of the table. */
  fromBelow: number;
}

/** The gaps of both revisions, by row. */
export interface Gaps {
  before: ReadonlyMap<number, Gap>;
  after: ReadonlyMap<number, Gap>;
}

/** Index in the new revision of a matched row. */
type NewIndexOf = (index: number) => number | undefined;

/** The gaps of the open rows of both revisions. */
export function gapsOf({ before, after, rows }: Scene): Gaps {
  return {
    before: findGaps(before, (index) => rows.afterOf.get(index)),
    after: findGaps(after, (index) => (rows.beforeOf.has(index) ? index : undefined)),
  };
}

/** The gap of every row without an index in the new revision. */
export function findGaps(side: Side, newIndexOf: NewIndexOf): Map<number, Gap> {
  const gaps = new Map<number, Gap>();
  for (const rows of side.rowsOf) {
    const above = walk(rows, newIndexOf);
    const below = walk(rows.toReversed(), newIndexOf);
    for (const [index, up] of above) {
      const down = valueOf(below, index);
      gaps.set(index, { above: up.last, fromAbove: up.steps, below: down.last, fromBelow: down.steps });
    }
  }
  return gaps;
}

/** The last matched row passed on the way to an open one, and the steps from it or from the start. */
interface Passed {
  last: number | undefined;
  steps: number;
}

function walk(rows: readonly Row[], newIndexOf: NewIndexOf): Map<number, Passed> {
  const seen = new Map<number, Passed>();
  let last: number | undefined;
  let steps = 0;
  for (const { index } of rows) {
    steps += 1;
    const matched = newIndexOf(index);
    if (matched === undefined) {
      seen.set(index, { last, steps });
    } else {
      last = matched;
      steps = 0;
    }
  }
  return seen;
}
