import type { Pairing } from "./pairing.ts";
import type { Row, Side } from "./side.ts";

/** The matched rows closest to an open one in its matrix, by index, and how far away they are. */
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

/** The gap of every row without a partner; `partnerOf` gives the partners of that side. */
export function findGaps(side: Side, partnerOf: Pairing["afterOf"]): Map<number, Gap> {
  const gaps = new Map<number, Gap>();
  for (const rows of side.rowsOf) {
    const above = walk(rows, partnerOf);
    const below = walk(rows.toReversed(), partnerOf);
    for (const { index } of rows) {
      const [up, down] = [above.get(index), below.get(index)];
      if (up !== undefined && down !== undefined) {
        gaps.set(index, { above: up.last, fromAbove: up.steps, below: down.last, fromBelow: down.steps });
      }
    }
  }
  return gaps;
}

function walk(
  rows: readonly Row[],
  partnerOf: Pairing["afterOf"],
): Map<number, { last: number | undefined; steps: number }> {
  const seen = new Map<number, { last: number | undefined; steps: number }>();
  let last: number | undefined;
  let steps = 0;
  for (const { index } of rows) {
    steps += 1;
    if (partnerOf.has(index)) {
      last = index;
      steps = 0;
    } else {
      seen.set(index, { last, steps });
    }
  }
  return seen;
}
