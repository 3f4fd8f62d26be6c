import { longestIncreasing } from "../matching/longest-increasing.ts";
import type { Matching } from "../matching/match.ts";
import { hasPartyHeaders } from "../matching/side.ts";
import { commonSection, createFact, type Fact, rangesOf, sectionOfMatrix } from "./fact.ts";
import { partyPlaces, type PlacePair } from "./party-places.ts";

/** Parties whose name changed, one fact for each pair of names, and parties whose column stands elsewhere. */
export function findAlteredParties(matching: Matching): Fact[] {
  const places = partyPlaces(matching);
  return [...findRenamed(matching, places.flat()), ...findReordered(matching, places)];
}

function findRenamed(matching: Matching, inPlace: readonly PlacePair[]): Fact[] {
  const seen = new Set(inPlace.map(({ identity }) => identity));
  const elsewhere = [...matching.parties.afterOf].flatMap(([old, current]): PlacePair[] => {
    const [before, after] = [matching.before.identities[old]?.places[0], matching.after.identities[current]?.places[0]];
    return seen.has(old) || before === undefined || after === undefined ? [] : [{ identity: old, before, after }];
  });
  const changed = [...inPlace, ...elsewhere].filter(({ before, after }) => before.party.name !== after.party.name);
  const byNames = Map.groupBy(changed, ({ before, after }) => JSON.stringify([before.party.name, after.party.name]));
  return [...byNames.values()].map((pairs) => partyFact("party-renamed", matching, pairs));
}

/** The smallest set of columns whose going elsewhere explains the new order of each table, one fact for each party. */
function findReordered(matching: Matching, tables: readonly (readonly PlacePair[])[]): Fact[] {
  const moved = tables.flatMap((pairs) => {
    const kept = new Set(longestIncreasing(pairs.map(({ before }) => before.column)));
    return pairs.filter((pair, order) => !kept.has(order) && standsInHeaders(matching, pair));
  });
  const byParty = Map.groupBy(moved, ({ identity }) => identity);
  return [...byParty.values()].map((pairs) => partyFact("party-reordered", matching, pairs));
}

function standsInHeaders({ before, after }: Matching, pair: PlacePair): boolean {
  return hasPartyHeaders(before, pair.before.matrix) && hasPartyHeaders(after, pair.after.matrix);
}

function partyFact(kind: Fact["kind"], { after }: Matching, pairs: readonly PlacePair[]): Fact {
  const [first, ...others] = pairs;
  return createFact(kind, {
    section: commonSection(pairs.map((pair) => sectionOfMatrix(after, pair.after.matrix))),
    party: { before: first?.before.party.name ?? null, after: first?.after.party.name ?? null },
    range: rangesOf(first?.before.party, first?.after.party),
    elsewhere: others.map((pair) => rangesOf(pair.before.party, pair.after.party)),
  });
}
