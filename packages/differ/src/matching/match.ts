import type { ResponsibilityModel } from "@raci-kit/model";
import type { CompareOptions } from "../options.ts";
import { type Division, findDivisions } from "./divisions.ts";
import { settleByName } from "./exact.ts";
import { findRenamedGroups, type RenamedGroup } from "./groups.ts";
import { matchHeadings } from "./headings.ts";
import { matchMatrices } from "./matrices.ts";
import { settleById } from "./ids.ts";
import { activityAliasKeys, type KeyOf } from "./names.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { emptyPairing, type Pairing } from "./pairing.ts";
import { settlePartiesByName, settleRenamedParties } from "./parties.ts";
import { settleByPlace } from "./place.ts";
import type { AreStrangers, Scene } from "./scene.ts";
import { layOut, type Side } from "./side.ts";
import { settleBySimilarity } from "./similar.ts";
import { type Whole, weightsIn } from "./whole.ts";

/** What is one and the same in two revisions of a document. */
export interface Matching {
  before: Side;
  after: Side;
  matrices: Pairing;
  rows: Pairing;
  parties: Pairing;
  divisions: readonly Division[];
  groups: readonly RenamedGroup[];
  headings: { before: Outline; after: Outline; pairing: Pairing };
  /** How many pairs of activities were compared word by word. */
  comparisons: number;
}

/** What is known of the parties of all compared documents. */
export interface PartyKnowledge {
  keyOf: KeyOf;
  areStrangers: AreStrangers;
}

/**
 * Recognises in `after` what `before` had: matrices first, then activities, from the strongest evidence to the weakest,
 * then parties whose names changed. Each later step sees what the earlier ones settled.
 *
 * @param whole the documents that `before` and `after` are parts of, all other matrices of which are as they were
 */
export function matchDocuments(
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  knowledge: PartyKnowledge,
  options: CompareOptions,
  whole: Whole = { before, after },
): Matching {
  const [old, current] = [layOut(before, knowledge.keyOf), layOut(after, knowledge.keyOf)];
  const scene: Scene = {
    before: old,
    after: current,
    matrices: matchMatrices(old, current),
    rows: emptyPairing(),
    parties: emptyPairing(),
    whole,
    weights: weightsIn(whole),
    areStrangers: knowledge.areStrangers,
  };
  settlePartiesByName(scene);
  settleById(scene);
  settleByName(scene, activityAliasKeys(options.activityAliases));
  settleByPlace(scene);
  const comparisons = settleBySimilarity(scene);
  const divisions = findDivisions(scene);
  settleRenamedParties(scene);
  const outlines = { before: outlineOf(old), after: outlineOf(current) };
  const pairing = matchHeadings(scene, outlines.before, outlines.after);
  return { ...scene, divisions, groups: findRenamedGroups(scene), headings: { ...outlines, pairing }, comparisons };
}
