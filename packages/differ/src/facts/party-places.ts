import type { Matching } from "../matching/match.ts";
import type { PartyPlace } from "../matching/identities.ts";
import type { Side } from "../matching/side.ts";

/** One matched party in one pair of matrices. */
export interface PlacePair {
  before: PartyPlace;
  after: PartyPlace;
  /** Old identity. */
  identity: number;
}

/** Where matched parties stand in paired matrices, matrix by matrix, in the column order of the new revision. */
export function partyPlaces({ before, after, matrices, parties }: Matching): PlacePair[][] {
  return [...matrices.afterOf].map(([oldMatrix, newMatrix]) => {
    const oldPlaces = new Map(placesIn(before, oldMatrix));
    return placesIn(after, newMatrix).flatMap(([current, place]) => {
      const identity = parties.beforeOf.get(current);
      const old = identity === undefined ? undefined : oldPlaces.get(identity);
      return old === undefined || identity === undefined ? [] : [{ before: old, after: place, identity }];
    });
  });
}

function placesIn(side: Side, matrix: number): [number, PartyPlace][] {
  const parties = side.matrices[matrix]?.parties ?? [];
  const identities = side.identityAt[matrix] ?? [];
  return parties.flatMap((party, column): [number, PartyPlace][] => {
    const identity = identities[column];
    return identity === undefined ? [] : [[identity, { matrix, column, party }]];
  });
}
