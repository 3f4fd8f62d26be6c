import type { ResponsibilityModel } from "@raci-kit/model";
import type { DocumentPair } from "./document-pair.ts";
import { findDocumentChange } from "./facts/document.ts";
import type { Fact } from "./facts/fact.ts";
import { findFacts, orderFacts } from "./facts/find-facts.ts";
import { findLoneActivities } from "./facts/activities.ts";
import { findLoneMatrices } from "./facts/matrices.ts";
import { type Matching, matchDocuments, type PartyKnowledge } from "./matching/match.ts";
import { type MatchedRows, matchedRows } from "./matching/matched-rows.ts";
import type { CompareOptions } from "./options.ts";

/** Everything found out about one pair of documents. */
export interface Analysis {
  /** In the new revision; in the old one when the document is gone. */
  path: string;
  previousPath: string | null;
  matching: Matching;
  pairs: readonly MatchedRows[];
  /** In their fixed order. */
  facts: readonly Fact[];
}

/** Matches the two revisions of a document and finds what differs; null when there is no document at all. */
export function analyse(pair: DocumentPair, knowledge: PartyKnowledge, options: CompareOptions): Analysis | null {
  const { before, after, renamed = false } = pair;
  const present = after ?? before;
  if (present === null) {
    return null;
  }
  const old = before ?? withoutContent(present);
  const current = after ?? withoutContent(present);
  const matching = matchDocuments(old, current, knowledge, options);
  const pairs = matchedRows(matching);
  const inside =
    before === null || after === null
      ? [...findLoneMatrices(matching), ...findLoneActivities(matching)]
      : findFacts(matching, pairs);
  return {
    path: present.path,
    previousPath: before?.path ?? null,
    matching,
    pairs,
    facts: orderFacts([...findDocumentChange(before, after, renamed), ...inside]),
  };
}

function withoutContent(document: ResponsibilityModel): ResponsibilityModel {
  return { ...document, metadata: [], legend: [], matrices: [] };
}
