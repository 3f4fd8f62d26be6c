import type { Matrix } from "@raci-kit/model";
import type { Mark } from "./marked-text.ts";

/** A party of one revision. */
export interface PairedColumn {
  name: string;
  mark: Mark;
  /** Index of the same party among those of the other revision, or -1. */
  partner: number;
  /** Which party of each matrix it is; a matrix that does not have it is missing. */
  indices: ReadonlyMap<Matrix, number>;
}

/** The parties of both revisions, each in the order of its own tables. */
export interface PartyPairs {
  before: readonly PairedColumn[];
  after: readonly PairedColumn[];
}

/** The new names of parties, by the old one: several where tables renamed it differently. */
export type Renames = ReadonlyMap<string, readonly string[]>;

/** Finds for each party of `befores` the one of `after` that has its name, or the name it was given. */
export function pairParties(befores: readonly Matrix[], after: Matrix | null, renames: Renames): PartyPairs {
  const current = after?.parties.map(({ name }) => name) ?? [];
  const olds = oldColumns(befores, current, renames);
  const partnerOf = new Map(olds.map(({ partner }, index) => [partner, index]));
  const isWhole = befores.length === 0 || after === null;
  const markOf = (name: string, other: string | undefined, lone: Mark): Mark =>
    other === undefined ? (isWhole ? "" : lone) : other === name ? "" : "~";
  return {
    before: olds.map((column) => ({ ...column, mark: markOf(column.name, current[column.partner], "-") })),
    after: current.map((name, index) => {
      const partner = partnerOf.get(index) ?? -1;
      const indices = new Map(after === null ? [] : [[after, index]]);
      return { name, partner, indices, mark: markOf(name, olds[partner]?.name, "+") };
    }),
  };
}

/** One column for each party, whatever the names that it has in several matrices. */
function oldColumns(
  befores: readonly Matrix[],
  current: readonly string[],
  renames: Renames,
): Omit<PairedColumn, "mark">[] {
  const columns = new Map<string, { name: string; partner: number; indices: Map<Matrix, number> }>();
  for (const matrix of befores) {
    const partners = partnersOf(matrix, current, renames);
    const seen = new Map<string, number>();
    for (const [index, { name }] of matrix.parties.entries()) {
      const partner = partners[index] ?? -1;
      const occurrence = seen.get(name) ?? 0;
      seen.set(name, occurrence + 1);
      const key = partner < 0 ? JSON.stringify([name, occurrence]) : String(partner);
      const column = columns.get(key) ?? { name, partner, indices: new Map() };
      column.indices.set(matrix, index);
      columns.set(key, column);
    }
  }
  return [...columns.values()];
}

/** The place in `current` of each party of a matrix, or -1: those that kept their name first, each place taken once. */
function partnersOf({ parties }: Matrix, current: readonly string[], renames: Renames): number[] {
  const free = Map.groupBy(current.keys(), (index) => current[index]);
  const kept = parties.map(({ name }) => free.get(name)?.shift());
  return parties.map(({ name }, index) => {
    const renamed = (): number | undefined =>
      renames
        .get(name)
        ?.flatMap((other) => free.get(other)?.splice(0, 1) ?? [])
        .at(0);
    return kept[index] ?? renamed() ?? -1;
  });
}
