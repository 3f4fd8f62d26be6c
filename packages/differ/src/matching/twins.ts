import { solveAssignment } from "./assignment.ts";
import { groupRows } from "./group-rows.ts";
import { openAfter, openBefore, type Pairing, settle } from "./pairing.ts";
import { dutyLikeness, holdingsAfter, holdingsBefore } from "./scene.ts";
import type { Row } from "./side.ts";

/** More possible pairs than this are paired in order. */
const mostPairs = 1024;

/** What a row of distance costs: never as much as a duty that moves. */
const distanceCost = 1 / 2000;

/**
 * Pairs rows of one name in one matrix: those whose duties stay first (in a metric that is never worse), then the rest
 * so that the fewest duties move. `parties` gives the new identity of each old one.
 */
export function settleTwins(
  rows: Pairing,
  befores: readonly Row[],
  afters: readonly Row[],
  parties: ReadonlyMap<number, number>,
  why: string,
): void {
  const free = groupRows(afters.toReversed(), holdingsAfter);
  for (const before of befores) {
    const after = free.get(holdingsBefore(parties, before))?.pop();
    if (after !== undefined) {
      const reason = `${why}, more than once; no duty moves this way`;
      settle(rows, before.index, after.index, { confidence: 0.9, why: reason });
    }
  }
  for (const [before, after] of fewestMoves(openBefore(rows, befores), openAfter(rows, afters), parties)) {
    const reason = `${why}, more than once; the fewest duties move this way`;
    settle(rows, before, after, { confidence: 0.7, why: reason });
  }
}

function fewestMoves(
  befores: readonly Row[],
  afters: readonly Row[],
  parties: ReadonlyMap<number, number>,
): (readonly [number, number])[] {
  if (befores.length * afters.length > mostPairs) {
    return befores.flatMap((before, order) => {
      const after = afters[order];
      return after === undefined ? [] : [[before.index, after.index] as const];
    });
  }
  const edges = befores.flatMap((before, oldOrder) =>
    afters.map((after, newOrder) => ({
      before: before.index,
      after: after.index,
      worth: 1 + dutyLikeness(parties, before, after) - Math.abs(oldOrder - newOrder) * distanceCost,
    })),
  );
  return solveAssignment(edges).map((edge) => [edge.before, edge.after] as const);
}
