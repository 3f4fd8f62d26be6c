import type { Matching } from "../matching/match.ts";
import type { Pairing } from "../matching/pairing.ts";
import type { Identity, PartyPlace } from "../matching/identities.ts";
import { hasPartyHeaders, type Side } from "../matching/side.ts";
import { commonSection, createFact, type Fact, onlyOn, sectionOfMatrix } from "./fact.ts";

/** One revision seen from the other. */
interface View {
  end: "before" | "after";
  side: Side;
  other: Side;
  /** Partner of each party of this side. */
  partyPartner: Pairing["afterOf"];
  /** The matrices of the other side that each matrix has activities in common with, or is paired with. */
  related: ReadonlyMap<number, ReadonlySet<number>>;
}

/**
 * Parties that came or went, one fact for each: those that the other revision does not have at all, and those that
 * have no column any more (or only now) in a table that both revisions have. With roles in columns a party has no
 * column of its own: there only the first kind counts.
 */
export function findLoneParties(matching: Matching): Fact[] {
  const { before, after, parties } = matching;
  const related = relatedMatrices(matching);
  return [
    ...loneParties({
      end: "before",
      side: before,
      other: after,
      partyPartner: parties.afterOf,
      related: related.before,
    }),
    ...loneParties({
      end: "after",
      side: after,
      other: before,
      partyPartner: parties.beforeOf,
      related: related.after,
    }),
  ];
}

function loneParties(view: View): Fact[] {
  return view.side.identities.flatMap((identity) => {
    const places = identity.places.filter((place) => isAlone(view, identity, place));
    const [first, ...others] = places;
    if (first === undefined) {
      return [];
    }
    return createFact(view.end === "before" ? "party-removed" : "party-added", {
      section: commonSection(places.map((place) => sectionOfMatrix(view.side, place.matrix))),
      party: onlyOn(view.end, first.party.name),
      range: onlyOn(view.end, first.party.range),
      elsewhere: others.map(({ party }) => onlyOn(view.end, party.range)),
    });
  });
}

function isAlone(view: View, identity: Identity, place: PartyPlace): boolean {
  const partner = view.partyPartner.get(identity.index);
  if (partner === undefined) {
    return true;
  }
  const related = [...(view.related.get(place.matrix) ?? [])];
  const columnar =
    hasPartyHeaders(view.side, place.matrix) && related.every((matrix) => hasPartyHeaders(view.other, matrix));
  return columnar && related.length > 0 && !related.some((matrix) => view.other.identityAt[matrix]?.includes(partner));
}

function relatedMatrices({ before, after, matrices, rows }: Matching): {
  before: Map<number, Set<number>>;
  after: Map<number, Set<number>>;
} {
  const related = { before: new Map<number, Set<number>>(), after: new Map<number, Set<number>>() };
  const relate = (old: number, current: number): void => {
    related.before.set(old, (related.before.get(old) ?? new Set()).add(current));
    related.after.set(current, (related.after.get(current) ?? new Set()).add(old));
  };
  for (const [old, current] of matrices.afterOf) {
    relate(old, current);
  }
  for (const [old, current] of rows.afterOf) {
    relate(before.rows[old]?.matrix ?? -1, after.rows[current]?.matrix ?? -1);
  }
  return related;
}
