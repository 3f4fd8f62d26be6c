import { itemAt } from "./lookup.ts";
import type { Matching } from "./match.ts";
import { oncePerKey } from "./once-per-key.ts";

/** For each column of a new matrix the column that its party has in an old one; null where it has none there. */
export type ColumnsBefore = (oldMatrix: number, newMatrix: number) => readonly (number | null)[];

/** Finds the columns of matched parties, each pair of matrices once. */
export function columnsBefore({
  before,
  after,
  parties,
}: Pick<Matching, "before" | "after" | "parties">): ColumnsBefore {
  const columnsFrom = oncePerKey((oldMatrix: number) => {
    const columnOf = new Map(itemAt(before.identityAt, oldMatrix).map((identity, column) => [identity, column]));
    return oncePerKey((newMatrix: number) =>
      itemAt(after.identityAt, newMatrix).map((identity) => columnOf.get(parties.beforeOf.get(identity) ?? -1) ?? null),
    );
  });
  return (oldMatrix, newMatrix) => columnsFrom(oldMatrix)(newMatrix);
}
