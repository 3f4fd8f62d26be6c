import type { Matrix, Party, ResponsibilityModel } from "@raci-kit/model";

/** A party and the matrix that it stands in. */
export interface PlacedParty {
  matrix: Matrix;
  party: Party;
}

/** The parties of a document that have a name, each name where it stands first. */
export function distinctParties(model: ResponsibilityModel): PlacedParty[] {
  const byName = new Map<string, PlacedParty>();
  for (const matrix of model.matrices) {
    for (const party of matrix.parties) {
      if (party.name !== "" && !byName.has(party.name)) {
        byName.set(party.name, { matrix, party });
      }
    }
  }
  return [...byName.values()];
}
