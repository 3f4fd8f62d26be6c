import { type DocumentComparison, heaviestImpact, type MatchedPair, type ResponsibilityModel } from "@raci-kit/model";
import { type Analysis, analyse } from "./analysis.ts";
import { sectionOfMatrix } from "./facts/fact.ts";
import { fingerprintFacts } from "./fingerprint.ts";
import { judge } from "./judging/judge.ts";
import type { KeyOf } from "./matching/names.ts";
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
  return { path, previousPath, changes, ignored, matched: matchedPairs(analysis), bump };
}

function matchedPairs({ matching, pairs }: Analysis): MatchedPair[] {
  return pairs.map(({ before, after, evidence }) => ({
    before: {
      section: sectionOfMatrix(matching.before, before.matrix),
      activity: before.activity.name,
      range: before.activity.range,
    },
    after: {
      section: sectionOfMatrix(matching.after, after.matrix),
      activity: after.activity.name,
      range: after.activity.range,
    },
    ...evidence,
  }));
}
