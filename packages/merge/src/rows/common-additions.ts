import { sharedWords } from "../pairing/names.ts";
import type { WrittenTable } from "../table/written-table.ts";
import type { Versions } from "../versions.ts";
import { addedBy, joinAdded, type Trio } from "./table-versions.ts";

/** From here on two names that both sides added look like one. */
const alike = 2 / 3;

/** So many pairs of added rows are looked at for likeness; two branches seldom add ten rows each to one table. */
const mostComparisons = 100_000;

/**
 * Makes one row of two that both sides added under one divider and one name, or under names that are nearly the same:
 * to have both would say the same thing twice.
 */
export function withCommonAdditions(trios: readonly Trio[], { ours, theirs }: Versions<WrittenTable>): Trio[] {
  const partners = new Map<number, number>();
  const open = new Set(addedBy("theirs", trios));
  const byKey = new Map([...open].map((index) => [keyOf(theirs, index), index]));
  const own = addedBy("ours", trios);
  for (const index of own) {
    const partner = byKey.get(keyOf(ours, index));
    if (partner !== undefined && open.delete(partner)) partners.set(index, partner);
  }
  if (own.length * open.size > mostComparisons) return joinAdded(trios, partners);
  for (const index of own.filter((each) => !partners.has(each))) {
    const partner = [...open].find((other) => isAlike(ours, index, theirs, other));
    if (partner !== undefined && open.delete(partner)) partners.set(index, partner);
  }
  return joinAdded(trios, partners);
}

function keyOf({ rows }: WrittenTable, index: number): string {
  const row = rows[index];
  return JSON.stringify([rows[row?.divider ?? -1]?.name, row?.name]);
}

function isAlike(ours: WrittenTable, own: number, theirs: WrittenTable, other: number): boolean {
  const [left, right] = [ours.rows[own], theirs.rows[other]];
  return left !== undefined && right !== undefined && sharedWords(left.name, right.name) >= alike;
}
