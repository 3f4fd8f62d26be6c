import { type Comparison, summaryOf } from "@raci-kit/model";
import { analyse } from "./analysis.ts";
import { judgeAnalysis } from "./compare-documents.ts";
import type { DocumentPair } from "./document-pair.ts";
import { orientAlike } from "./orientation.ts";
import type { CompareOptions } from "./options.ts";
import { keepLedger } from "./party-ledger.ts";
import { partyKnowledge } from "./party-knowledge.ts";

/** Compares two revisions of a set of documents by meaning. Documents come out in the order of their paths. */
export function compare(pairs: readonly DocumentPair[], options: CompareOptions = {}): Comparison {
  const oriented = pairs.map(orientAlike);
  const knowledge = partyKnowledge(oriented, options.parties);
  const analyses = oriented
    .flatMap((pair) => analyse(pair, knowledge, options) ?? [])
    .toSorted((left, right) => (left.path < right.path ? -1 : Number(left.path > right.path)));
  const documents = analyses.map((analysis) => judgeAnalysis(analysis, knowledge.keyOf, options));
  return { documents, parties: keepLedger(analyses), summary: summaryOf(documents) };
}
