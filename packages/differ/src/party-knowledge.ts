import type { ResponsibilityModel } from "@raci-kit/model";
import type { DocumentPair } from "./document-pair.ts";
import type { PartyKnowledge } from "./matching/match.ts";
import { partyKeys } from "./matching/names.ts";
import type { Aliases } from "./options.ts";

/**
 * What all compared documents together say about parties. Two names belong to two parties when the configuration
 * lists both, or when the new one was in use before or the old one still is: then letters that went from one column to
 * the other are duties that moved, not a new name.
 */
export function partyKnowledge(pairs: readonly DocumentPair[], aliases: readonly Aliases[] = []): PartyKnowledge {
  const befores = pairs.flatMap(({ before }) => before ?? []);
  const afters = pairs.flatMap(({ after }) => after ?? []);
  const keyOf = partyKeys([...befores, ...afters], aliases);
  const declared = new Set(aliases.map(({ name }) => keyOf(name)));
  const [usedBefore, usedAfter] = [befores, afters].map((documents) => partiesIn(documents, keyOf));
  return {
    keyOf,
    areStrangers: (before, after) =>
      (declared.has(before) && declared.has(after)) ||
      usedBefore?.has(after) === true ||
      usedAfter?.has(before) === true,
  };
}

function partiesIn(documents: readonly ResponsibilityModel[], keyOf: (name: string) => string): Set<string> {
  return new Set(
    documents.flatMap(({ matrices }) => matrices).flatMap(({ parties }) => parties.map(({ name }) => keyOf(name))),
  );
}
