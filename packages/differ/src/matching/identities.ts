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
  const keysAt = matrices.map(({ parties }) => distinctKeys(parties.map(({ name }) => keyOf(name))));
  const placesOf = Map.groupBy(
    matrices.flatMap(({ parties }, matrix) => parties.map((party, column) => ({ matrix, column, party }))),
    ({ matrix, column }) => keysAt[matrix]?.[column] ?? "",
  );
  const identities = [...placesOf].map(([key, places], index) => ({
    index,
    key,
    name: places[0]?.party.name ?? "",
    places,
  }));
  const indexOf = new Map(identities.map(({ key, index }) => [key, index]));
  return { identities, identityAt: keysAt.map((keys) => keys.map((key) => indexOf.get(key) ?? -1)) };
}

/** Tells equal keys apart by their order. */
function distinctKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return occurrence === 1 ? key : `${key}#${occurrence}`;
  });
}
