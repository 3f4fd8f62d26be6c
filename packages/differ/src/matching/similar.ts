import { solveAssignment } from "./assignment.ts";
import { findCandidates } from "./candidates.ts";
import { gapsOf } from "./gaps.ts";
import { itemAt, valueOf } from "./lookup.ts";
import { type Evidence, rounded, settle } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import { type PairJudge, pairJudge, type ScoredPair } from "./score.ts";

/** Another partner whose worth is this close makes a match ambiguous. */
const closeCall = 0.1;

/** A match by likeness is never as sure as one by name, and an ambiguous one less so. */
const mostSure = 0.95;
const ambiguousShare = 0.75;

/** After so many rounds hardly a row is left that a neighbour could still speak for. */
const mostRounds = 4;

/**
 * Pairs the open rows whose names are alike, all at once, so that the sum of evidence is highest; then again those that
 * are left, because every pair is a neighbour that speaks for others. Returns how many pairs were compared.
 */
export function settleBySimilarity(scene: Scene): number {
  const judge = pairJudge(scene);
  let comparisons = 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const settled = scene.rows.afterOf.size;
    if (settled === Math.min(scene.before.rows.length, scene.after.rows.length)) {
      break;
    }
    comparisons += settleRound(scene, judge);
    if (scene.rows.afterOf.size === settled) {
      break;
    }
  }
  return comparisons;
}

function settleRound(scene: Scene, judge: PairJudge): number {
  const gaps = gapsOf(scene);
  const candidates = findCandidates(scene, gaps.before);
  const scored = judge(candidates, gaps);
  const byBefore = Map.groupBy(scored, (pair) => pair.before);
  const byAfter = Map.groupBy(scored, (pair) => pair.after);
  for (const pair of solveAssignment(scored)) {
    const rivals = [...valueOf(byBefore, pair.before), ...valueOf(byAfter, pair.after)].filter(
      (rival) => rival !== pair && rival.worth > pair.worth - closeCall,
    );
    settle(scene.rows, pair.before, pair.after, explain(scene, pair, rivals));
  }
  return candidates.length;
}

function explain(scene: Scene, pair: ScoredPair, rivals: readonly ScoredPair[]): Evidence {
  const likeness = `names ${Math.round(pair.text * 100)} % alike`;
  const sure = Math.min(mostSure, 0.7 * pair.text + 0.3 * pair.support);
  const [rival] = rivals.toSorted((left, right) => right.worth - left.worth);
  if (rival === undefined) {
    return { confidence: rounded(sure), why: likeness };
  }
  const other =
    rival.before === pair.before ? itemAt(scene.after.rows, rival.after) : itemAt(scene.before.rows, rival.before);
  const reason = rival.duties < pair.duties ? "fewer duties move this way" : "names and places fit better this way";
  return {
    confidence: rounded(sure * ambiguousShare),
    why: `${likeness}; "${other.activity.name}" is nearly as close, but ${reason}`,
  };
}
