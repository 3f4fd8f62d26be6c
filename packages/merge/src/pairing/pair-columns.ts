import { cellTexts, type WrittenTable } from "../table/written-table.ts";
import type { RowPairs } from "./pair-rows.ts";
import { type Pairs, PairBook } from "./pairs.ts";

/** From here on, as a share of the cells written in either, two columns of different names hold the same. */
const sameColumn = 0.75;

/**
 * Pairs the columns of two tables by their headers; a column whose header changed is the one in its place that holds
 * much the same. Null when headers repeat, so that nobody can tell.
 */
export function pairColumns(base: WrittenTable, side: WrittenTable, rows: RowPairs): Pairs | null {
  const [before, after] = [headersOf(base), headersOf(side)];
  const pairs = new PairBook();
  const isSame = before.length === after.length && before.every((name, index) => name === after[index]);
  if (!isSame && (repeats(before) || repeats(after))) return null;
  for (const [index, name] of before.entries()) {
    const partner = isSame ? index : after.indexOf(name);
    if (partner !== -1) pairs.pair(index, partner);
  }
  // The column of names is found in either table, whatever its header.
  pairs.pair(base.nameColumn, side.nameColumn);
  for (const [index, partner] of columnsInPlace(before.length, after.length, pairs)) {
    if (likeness(base, index, side, partner, rows) >= sameColumn) pairs.pair(index, partner);
  }
  return pairs;
}

function headersOf({ header }: WrittenTable): string[] {
  return cellTexts(header).map((name) => name.toLowerCase());
}

function repeats(names: readonly string[]): boolean {
  return new Set(names).size < names.length;
}

/** Open columns that stand equally far behind the same paired column, where as many are open on both sides. */
function columnsInPlace(before: number, after: number, pairs: Pairs): (readonly [number, number])[] {
  const openAfter = gapsOf(after, (index) => pairs.baseOf.get(index));
  return [...gapsOf(before, (index) => (pairs.sideOf.has(index) ? index : undefined))].flatMap(([gap, indices]) => {
    const partners = openAfter.get(gap) ?? [];
    return partners.length === indices.length
      ? indices.map((index, place) => [index, partners[place] ?? -1] as const)
      : [];
  });
}

/** Open columns by the column of the base that they stand behind. */
function gapsOf(count: number, pairedAs: (index: number) => number | undefined): Map<number, number[]> {
  const gaps = new Map<number, number[]>();
  let behind = -1;
  for (let index = 0; index < count; index += 1) {
    const paired = pairedAs(index);
    if (paired === undefined) gaps.set(behind, [...(gaps.get(behind) ?? []), index]);
    else behind = paired;
  }
  return gaps;
}

function likeness(base: WrittenTable, column: number, side: WrittenTable, partner: number, rows: RowPairs): number {
  let same = 0;
  let written = 0;
  for (const [index, row] of base.rows.entries()) {
    const other = side.rows[rows.sideOf.get(index) ?? -1];
    if (other === undefined) continue;
    const [old, current] = [row.cells[column] ?? "", other.cells[partner] ?? ""];
    if (old === "" && current === "") continue;
    written += 1;
    same += old === current ? 1 : 0;
  }
  return written === 0 ? 0 : same / written;
}
