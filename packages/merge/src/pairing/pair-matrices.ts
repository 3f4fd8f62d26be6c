import type { MatchedPair, Matrix } from "@raci-kit/model";
import { type Pairs, PairBook } from "./pairs.ts";

/** Pairs the matrices of two revisions that have most matched activities in common, each with one at most. */
export function pairMatrices(base: readonly Matrix[], side: readonly Matrix[], matched: readonly MatchedPair[]): Pairs {
  const [baseAt, sideAt] = [matrixByLine(base), matrixByLine(side)];
  const votes = new Map<string, { base: number; side: number; count: number }>();
  for (const pair of matched) {
    const [from, to] = [baseAt.get(pair.before.range.start.line), sideAt.get(pair.after.range.start.line)];
    if (from === undefined || to === undefined) continue;
    const key = `${from} ${to}`;
    const vote = votes.get(key) ?? { base: from, side: to, count: 0 };
    votes.set(key, { ...vote, count: vote.count + 1 });
  }
  const pairs = new PairBook();
  const ranked = [...votes.values()].toSorted(
    (left, right) => right.count - left.count || left.base - right.base || left.side - right.side,
  );
  for (const vote of ranked) pairs.pair(vote.base, vote.side);
  return pairs;
}

/** The index of the matrix that each line belongs to; lines count from 1. */
export function matrixByLine(matrices: readonly Matrix[]): ReadonlyMap<number, number> {
  const at = new Map<number, number>();
  for (const [index, { range }] of matrices.entries()) {
    for (let line = range.start.line; line <= range.end.line; line += 1) at.set(line, index);
  }
  return at;
}
