import type { Matrix, Party } from "@raci-kit/model";
import type { KeyOf } from "./names.ts";

/** One column (or one named party) of one matrix. */
export interface PartyPlace {
  matrix: number;
  column: number;
  party: Party;
}

/** One party of a document, in however many matrices it stands. */
export interface Identity {
  index: number;
  /** The key of its name; the second party of that name in one matrix has `#2` behind it. */
  key: string;
  /** As first written. */
  name: string;
  places: readonly PartyPlace[];
}

/** The parties of a document. */
export interface Identities {
  identities: readonly Identity[];
  /** Index of the identity, by matrix and column. */
  identityAt: readonly (readonly number[])[];
}

/** Recognises each party in all of its matrices. */
export function identifyParties(matrices: readonly Matrix[], keyOf: KeyOf): Identities {
  const identities = new Map<string, Identity & { places: PartyPlace[] }>();
  const identityAt = matrices.map(({ parties }, matrix) => {
    const distinct = keysByOccurrence();
    return parties.map((party, column) => {
      const key = distinct(keyOf(party.name));
      const identity = identities.get(key) ?? { index: identities.size, key, name: party.name, places: [] };
      identities.set(key, identity);
      identity.places.push({ matrix, column, party });
      return identity.index;
    });
  });
  return { identities: [...identities.values()], identityAt };
}

/** Tells equal keys of one matrix apart by their order. */
function keysByOccurrence(): (key: string) => string {
  const seen = new Map<string, number>();
  return (key) => {
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return occurrence === 1 ? key : `${key}#${occurrence}`;
  };
}
