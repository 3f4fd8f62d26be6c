import type { Matrix, ResponsibilityModel } from "@raci-kit/model";
import type { CompareOptions } from "../options.ts";
import { featuresOf, nearbyRows } from "./candidates.ts";
import { settleByName } from "./exact.ts";
import { gapsOf } from "./gaps.ts";
import { itemAt } from "./lookup.ts";
import { activityAliasKeys } from "./names.ts";
import { emptyPairing, settle } from "./pairing.ts";
import { settlePartiesByName } from "./parties.ts";
import type { Scene } from "./scene.ts";
import { pairJudge } from "./score.ts";
import { layOut, type Row } from "./side.ts";
import { weightsIn } from "./whole.ts";

/** The one activity of a matrix without a namesake in the old revision, and the one without a namesake in the new one. */
export interface LonePair {
  /** The documents: all matrices but one are as they were. */
  documents: { before: ResponsibilityModel; after: ResponsibilityModel };
  /** The matrix in both revisions, with the same headings and parties and with distinct names. */
  before: Matrix;
  after: Matrix;
  /** Positions of the two. */
  gone: number;
  fresh: number;
}

/**
 * True when the two are one activity in other words. The complete matching says the same: it sees no more of the other
 * activities than that those next to the two stayed. Null for a matrix of that one activity, which it has to decide.
 */
export function isReworded(pair: LonePair, options: CompareOptions): boolean | null {
  const { documents } = pair;
  const neighbours = new Set([...namesBeside(pair.before, pair.gone), ...namesBeside(pair.after, pair.fresh)]);
  if (neighbours.size === 0) return null;
  const before = layOut(around(documents.before, pair.before, pair.gone, neighbours), (name) => name);
  const after = layOut(around(documents.after, pair.after, pair.fresh, neighbours), (name) => name);
  const [gone, fresh] = [rowOf(before.rows, pair.before, pair.gone), rowOf(after.rows, pair.after, pair.fresh)];
  const scene: Scene = {
    before,
    after,
    matrices: emptyPairing(),
    rows: emptyPairing(),
    parties: emptyPairing(),
    whole: documents,
    weights: weightsIn(documents),
    // Nobody was renamed.
    areStrangers: () => true,
  };
  settle(scene.matrices, 0, 0, { confidence: 1, why: "same headings and parties" });
  settlePartiesByName(scene);
  settleByName(scene, activityAliasKeys(options.activityAliases));
  if (scene.rows.afterOf.has(gone.index)) return true;
  if (!mayBePair(pair, gone, fresh)) return false;
  // Without rivals a pair that may stand is one.
  const standing = pairJudge(scene)([{ before: gone.index, after: fresh.index }], gapsOf(scene));
  return standing.length > 0;
}

function namesBeside({ activities }: Matrix, position: number): string[] {
  return [activities[position - 1], activities[position + 1]].flatMap((activity) => activity?.name ?? []);
}

/** The document with nothing but one activity of one matrix and its neighbours. */
function around(
  document: ResponsibilityModel,
  matrix: Matrix,
  position: number,
  neighbours: ReadonlySet<string>,
): ResponsibilityModel {
  const activities = matrix.activities.filter((activity, index) => index === position || neighbours.has(activity.name));
  return { ...document, matrices: [{ ...matrix, activities }] };
}

function rowOf(rows: readonly Row[], { activities }: Matrix, position: number): Row {
  const activity = itemAt(activities, position);
  return itemAt(
    rows,
    rows.findIndex((row) => row.activity === activity),
  );
}

/** True when the names have something in common, or the places. */
function mayBePair({ before, after, gone, fresh }: LonePair, old: Row, current: Row): boolean {
  const above = before.activities[gone - 1]?.name;
  const expected = above === undefined ? 0 : after.activities.findIndex(({ name }) => name === above) + 1;
  if (Math.abs(fresh - expected) <= nearbyRows) return true;
  const features = featuresOf(old);
  return [...featuresOf(current)].some((feature) => features.has(feature));
}
