import type { Matching } from "./match.ts";

/** For each column of a new matrix the column that its party has in an old one; null where it has none there. */
export type ColumnsBefore = (oldMatrix: number, newMatrix: number) => readonly (number | null)[];

/** Finds the columns of matched parties, each pair of matrices once. */
export function columnsBefore({ before, after, parties }: Matching): ColumnsBefore {
  const known = new Map<string, readonly (number | null)[]>();
  return (oldMatrix, newMatrix) => {
    const key = `${oldMatrix} ${newMatrix}`;
    let columns = known.get(key);
    if (columns === undefined) {
      const columnOf = new Map(before.identityAt[oldMatrix]?.map((identity, column) => [identity, column]));
      const identities = after.identityAt[newMatrix] ?? [];
      columns = identities.map((identity) => columnOf.get(parties.beforeOf.get(identity) ?? -1) ?? null);
      known.set(key, columns);
    }
    return columns;
  };
}
