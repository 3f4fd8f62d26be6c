import type { TableRow, WrittenTable } from "../table/written-table.ts";
import { sharedWords } from "./names.ts";
import { type Pairs, PairBook } from "./pairs.ts";

/** The rows of a table that are rows of its base. */
export interface RowPairs extends Pairs {
  /** Rows of the base whose partner was told by likeness alone, and not by much of it. */
  doubtful: ReadonlySet<number>;
  /** Rows of the base, or -1 for a row that only the side has, that could be one of several of the same name. */
  twins: ReadonlySet<number>;
}

/** From here on two names say the same in other words. */
const sameName = 0.5;

/**
 * Pairs rows by their name and divider, then by their name, then by what the comparison by meaning matched; the rest
 * (reworded dividers) by their place between paired rows.
 *
 * @param matched partners by line, both from 1
 */
export function pairRows(base: WrittenTable, side: WrittenTable, matched: ReadonlyMap<number, number>): RowPairs {
  const pairs = new PairBook();
  const twins = new Set<number>();
  const doubtful = new Set<number>();
  pairByKey(base, side, pairs, twins, (row, table) => JSON.stringify([dividerName(row, table), row.name]));
  pairByKey(base, side, pairs, twins, (row) => row.name);
  for (const [index, row] of base.rows.entries()) {
    const line = matched.get(base.start + 3 + index);
    const partner = line === undefined ? -1 : line - side.start - 3;
    const other = side.rows[partner];
    if (row.activity === null || !other?.activity || pairs.sideOf.has(index) || pairs.baseOf.has(partner)) continue;
    pairs.pair(index, partner);
    if (sharedWords(row.name, other.name) < sameName) doubtful.add(index);
  }
  pairInGaps(base, side, pairs);
  return { sideOf: pairs.sideOf, baseOf: pairs.baseOf, doubtful, twins };
}

function dividerName(row: TableRow, table: WrittenTable): string | null {
  return row.divider === null ? null : (table.rows[row.divider]?.name ?? null);
}

type KeyOf = (row: TableRow, table: WrittenTable) => string;

/** Pairs the open rows of one key: one with one, several in their order when there are as many on both sides. */
function pairByKey(base: WrittenTable, side: WrittenTable, pairs: PairBook, twins: Set<number>, keyOf: KeyOf): void {
  const before = bucketsOf(base, pairs.sideOf, keyOf);
  const after = bucketsOf(side, pairs.baseOf, keyOf);
  for (const [key, olds] of before) {
    const news = after.get(key) ?? [];
    if (news.length === 0) continue;
    if (olds.length > 1 || news.length > 1) {
      for (const index of olds) twins.add(index);
      if (olds.length !== news.length) twins.add(-1);
    }
    for (const [place, index] of olds.entries()) {
      const partner = news[place];
      if (olds.length === news.length && partner !== undefined) pairs.pair(index, partner);
    }
  }
}

function bucketsOf(table: WrittenTable, taken: ReadonlyMap<number, number>, keyOf: KeyOf): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  for (const [index, row] of table.rows.entries()) {
    if (taken.has(index)) continue;
    const key = keyOf(row, table);
    const bucket = buckets.get(key) ?? [];
    bucket.push(index);
    buckets.set(key, bucket);
  }
  return buckets;
}

/** Pairs the one open row that is no activity with the one in the same place, if they say much the same. */
function pairInGaps(base: WrittenTable, side: WrittenTable, pairs: PairBook): void {
  const open = new Map<string, number[]>();
  let below = -1;
  for (const index of side.rows.keys()) {
    if (pairs.baseOf.has(index)) below = pairs.baseOf.get(index) ?? below;
    else if (side.rows[index]?.activity === null) open.set(`${below}`, [...(open.get(`${below}`) ?? []), index]);
  }
  below = -1;
  const waiting = new Map<number, number[]>();
  for (const [index, row] of base.rows.entries()) {
    if (pairs.sideOf.has(index)) below = index;
    else if (row.activity === null) waiting.set(below, [...(waiting.get(below) ?? []), index]);
  }
  for (const [gap, [only, ...more]] of waiting) {
    const [partner, ...others] = open.get(`${gap}`) ?? [];
    if (only === undefined || partner === undefined || more.length + others.length > 0) continue;
    const [old, current] = [base.rows[only], side.rows[partner]];
    if (old && current && sharedWords(old.name, current.name) >= sameName) pairs.pair(only, partner);
  }
}
