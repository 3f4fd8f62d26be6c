import {
  type DocumentComparison,
  heaviestImpact,
  type MatchedActivity,
  type MatchedMatrix,
  type MatchedPair,
  type Matrix,
  type MatrixPlace,
  type ResponsibilityModel,
  sectionPath,
} from "@raci-kit/model";
import { type Analysis, analyse } from "./analysis.ts";
import { sectionOfMatrix } from "./facts/fact.ts";
import { partyPlaces } from "./facts/party-places.ts";
import { fingerprintFacts } from "./fingerprint.ts";
import { judge } from "./judging/judge.ts";
import type { Matching } from "./matching/match.ts";
import type { KeyOf } from "./matching/names.ts";
import type { Row, Side } from "./matching/side.ts";
import { orientAlike } from "./orientation.ts";
import type { CompareOptions } from "./options.ts";
import { partyKnowledge } from "./party-knowledge.ts";

/**
 * Compares two revisions of one document by meaning. They are taken for one document whatever their paths; null stands
 * for a document that does not exist.
 *
 * @throws RangeError when both are null
 */
export function compareDocuments(
  before: ResponsibilityModel | null,
  after: ResponsibilityModel | null,
  options: CompareOptions = {},
): DocumentComparison {
  const pair = orientAlike({ before, after });
  const knowledge = partyKnowledge([pair], options.parties);
  const analysis = analyse(pair, knowledge, options);
  if (analysis === null) {
    throw new RangeError("Found no document on either side, expected one on at least one side.");
  }
  return judgeAnalysis(analysis, knowledge.keyOf, options);
}

/** Gives the facts of an analysis their fingerprints and their impact. */
export function judgeAnalysis(analysis: Analysis, partyKey: KeyOf, options: CompareOptions): DocumentComparison {
  const { path, previousPath, facts } = analysis;
  const fingerprints = fingerprintFacts(facts);
  const named = facts.map((fact, index) => ({ ...fact, fingerprint: fingerprints[index] ?? "" }));
  const { changes, ignored } = judge(named, options.policy ?? [], { path, partyKey });
  const bump = heaviestImpact(changes.map(({ impact }) => impact));
  const matrices = matchedMatrices(analysis.matching);
  return { path, previousPath, changes, ignored, matched: matchedPairs(analysis), matrices, bump };
}

function matchedMatrices(matching: Matching): MatchedMatrix[] {
  const { before, after, matrices } = matching;
  const places = partyPlaces(matching);
  return [...matrices.afterOf]
    .map(([oldIndex, newIndex], order) => ({ oldIndex, newIndex, parties: places[order] ?? [] }))
    .toSorted((left, right) => left.newIndex - right.newIndex)
    .flatMap(({ oldIndex, newIndex, parties }): MatchedMatrix[] => {
      const [old, current] = [before.matrices[oldIndex], after.matrices[newIndex]];
      if (old === undefined || current === undefined) {
        return [];
      }
      const ranges = parties.map((pair) => ({ before: pair.before.party.range, after: pair.after.party.range }));
      return [{ before: placeOf(old), after: placeOf(current), parties: ranges }];
    });
}

function placeOf(matrix: Matrix): MatrixPlace {
  return { section: sectionPath(matrix), orientation: matrix.orientation, range: matrix.range };
}

function matchedPairs({ matching, pairs }: Analysis): MatchedPair[] {
  return pairs.map(({ before, after, evidence }) => ({
    before: matchedActivity(matching.before, before),
    after: matchedActivity(matching.after, after),
    ...evidence,
  }));
}

function matchedActivity(side: Side, { matrix, activity: { name, group, range } }: Row): MatchedActivity {
  return { section: sectionOfMatrix(side, matrix), group, activity: name, range };
}
