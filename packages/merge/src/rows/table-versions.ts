import type { Pairs } from "../pairing/pairs.ts";
import type { RowPairs } from "../pairing/pair-rows.ts";
import type { WrittenTable } from "../table/written-table.ts";
import type { Versions } from "../versions.ts";

/** One table in three versions, and which row and column of each is which. */
export interface TableVersions {
  tables: Versions<WrittenTable>;
  rows: { ours: RowPairs; theirs: RowPairs };
  columns: { ours: Pairs; theirs: Pairs };
  /** Rows that a side brought from another table whence the other side took or moved them as well. */
  contested: { ours: ReadonlySet<number>; theirs: ReadonlySet<number> };
}

/** One row or column in each version, by index; null where a version has none. */
export type Trio = Versions<number | null>;

/** The orders of trios in each version. */
export function ordersOf(trios: readonly Trio[]): Versions<number[]> {
  const order = (version: keyof Trio): number[] =>
    trios
      .flatMap((trio, item) => (trio[version] === null ? [] : [[trio[version], item] as const]))
      .toSorted(([left], [right]) => left - right)
      .map(([, item]) => item);
  return { base: order("base"), ours: order("ours"), theirs: order("theirs") };
}

/** Trios of everything that the base has, and of everything that one side added alone. */
export function triosOf(counts: Versions<number>, pairs: { ours: Pairs; theirs: Pairs }): Trio[] {
  const added = (side: "ours" | "theirs"): number[] =>
    Array.from({ length: counts[side] }, (_, index) => index).filter((index) => !pairs[side].baseOf.has(index));
  return [
    ...Array.from({ length: counts.base }, (_, base): Trio => ({
      base,
      ours: pairs.ours.sideOf.get(base) ?? null,
      theirs: pairs.theirs.sideOf.get(base) ?? null,
    })),
    ...added("ours").map((ours): Trio => ({ base: null, ours, theirs: null })),
    ...added("theirs").map((theirs): Trio => ({ base: null, ours: null, theirs })),
  ];
}

/** Makes one of two trios that both sides added, where `theirsOf` says which of theirs is one of ours. */
export function joinAdded(trios: readonly Trio[], theirsOf: ReadonlyMap<number, number>): Trio[] {
  const joined = new Set(theirsOf.values());
  return trios.flatMap((trio): Trio[] => {
    if (trio.base !== null) return [trio];
    if (trio.ours === null) return trio.theirs !== null && joined.has(trio.theirs) ? [] : [trio];
    return [{ ...trio, theirs: theirsOf.get(trio.ours) ?? null }];
  });
}

/** Indices of what a side added, in its order. */
export function addedBy(side: "ours" | "theirs", trios: readonly Trio[]): number[] {
  return trios.flatMap((trio) => (trio.base === null ? (trio[side] ?? []) : []));
}
