import { eachVersion, mergeValue, versionNames, type Versions } from "../versions.ts";
import { withCommonAdditions } from "./common-additions.ts";
import { keepsDividers } from "./keeps-dividers.ts";
import type { MergedColumn } from "./merge-columns.ts";
import { mergeOrder } from "./merge-order.ts";
import { ordersOf, type TableVersions, type Trio, triosOf } from "./table-versions.ts";

/** The cells of a row in the merged columns; undefined where the row is too short to have one. */
export type RowCells = readonly (string | undefined)[];

/** One row of the merged table, or two that contradict each other; null where a side has none. */
export type MergedRow = { trio: Trio } & (
  | { kind: "row"; cells: RowCells }
  | { kind: "conflict"; ours: RowCells | null; base: RowCells | null; theirs: RowCells | null }
);

/** The rows of the merged table, or why there are none to be sure of. */
export type MergedRows = { kind: "merged"; rows: readonly MergedRow[] } | { kind: "conflict" } | { kind: "unsure" };

/**
 * Merges the rows of a table cell by cell. A conflict is that both sides moved a row to different places; it is not sure
 * where rows of one name changed on both sides, or a row would end up under another divider than it was put.
 */
export function mergeRows(versions: TableVersions, columns: readonly MergedColumn[]): MergedRows {
  if (hasRestlessTwins(versions)) return { kind: "unsure" };
  const { tables, rows } = versions;
  const counts = eachVersion(tables, (table) => table.rows.length);
  const trios = withCommonAdditions(triosOf(counts, rows), tables);
  const merged = trios.map((trio) => mergeRow(trio, versions, columns));
  const kept = new Set([...merged.keys()].filter((item) => merged[item] !== null));
  const order = mergeOrder(ordersOf(trios), kept);
  if (order === null) return { kind: "conflict" };
  if (!keepsDividers(order, trios, tables)) return { kind: "unsure" };
  const result = order.flatMap((item) => merged[item] ?? []);
  return bringsTwins(result, versions, columns) ? { kind: "conflict" } : { kind: "merged", rows: result };
}

/** True when an activity would stand more often than in any version: both sides gave two rows one name. */
function bringsTwins(rows: readonly MergedRow[], { tables }: TableVersions, columns: readonly MergedColumn[]): boolean {
  const names = eachVersion(tables, (table) => table.rows.filter(({ activity }) => activity).map(({ name }) => name));
  const at = columns.findIndex((column) => column.ours === tables.ours.nameColumn);
  const known = eachVersion(names, countEach);
  const merged = rows.flatMap((row) => (row.kind === "row" ? (row.cells[at] ?? []) : []));
  return [...countEach(merged)].some(
    ([name, count]) =>
      count > 1 && name !== "" && count > Math.max(...versionNames.map((version) => known[version].get(name) ?? 0)),
  );
}

function countEach(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** True when both sides changed something about rows of one name: which is which, nobody knows then. */
function hasRestlessTwins({ tables, rows }: TableVersions): boolean {
  const all = new Set([...rows.ours.twins, ...rows.theirs.twins]);
  if (all.size === 0) return false;
  if (rows.ours.twins.has(-1) || rows.theirs.twins.has(-1)) return true;
  const isRestless = (side: "ours" | "theirs"): boolean => {
    const partners = [...all].map((index) => [
      tables.base.rows[index],
      tables[side].rows[rows[side].sideOf.get(index) ?? -1],
    ]);
    return partners.some(([old, current]) => old?.cells.join("|") !== current?.cells.join("|"));
  };
  return isRestless("ours") && isRestless("theirs");
}

function mergeRow(trio: Trio, versions: TableVersions, columns: readonly MergedColumn[]): MergedRow | null {
  const cells = eachCells(trio, versions, columns);
  if (trio.base === null) return mergeAddition(trio, cells, versions, columns);
  if (cells.ours === null && cells.theirs === null) return null;
  if (cells.ours === null || cells.theirs === null) {
    return isAsItWas(trio, versions) ? null : { kind: "conflict", trio, ...cells };
  }
  const { ours, theirs } = versions.rows;
  const isDoubtful = ours.doubtful.has(trio.base) || theirs.doubtful.has(trio.base);
  if (isDoubtful && !isSameRow(cells.ours, cells.base) && !isSameRow(cells.theirs, cells.base)) {
    return { kind: "conflict", trio, ...cells };
  }
  return mergeCells(trio, { base: cells.base ?? [], ours: cells.ours, theirs: cells.theirs }, columns);
}

/** A row that the base does not have. */
function mergeAddition(
  trio: Trio,
  { ours, theirs }: Versions<RowCells | null>,
  { contested }: TableVersions,
  columns: readonly MergedColumn[],
): MergedRow | null {
  if (ours !== null && theirs !== null) {
    const unified = columns.map((column, index): readonly [string | undefined, string | undefined] => [
      column.ours === null ? theirs[index] : ours[index],
      column.theirs === null ? ours[index] : theirs[index],
    ]);
    const [own, other] = [unified.map(([cell]) => cell), unified.map(([, cell]) => cell)];
    return isSameRow(own, other)
      ? { kind: "row", trio, cells: own }
      : { kind: "conflict", trio, ours: own, base: null, theirs: other };
  }
  const isContested =
    (trio.ours !== null && contested.ours.has(trio.ours)) ||
    (trio.theirs !== null && contested.theirs.has(trio.theirs));
  if (isContested) return { kind: "conflict", trio, ours, base: null, theirs };
  return { kind: "row", trio, cells: ours ?? theirs ?? [] };
}

function mergeCells(trio: Trio, versions: Versions<RowCells>, columns: readonly MergedColumn[]): MergedRow {
  const { base, ours, theirs } = versions;
  const results = columns.map((column, index) => {
    // A column that one side added is that side's alone; of one that both added there is no base.
    if (column.base === null && column.theirs === null) return ours[index];
    if (column.base === null && column.ours === null) return theirs[index];
    const was = column.base === null ? null : (base[index] ?? "");
    const result = mergeValue<string | null>({ base: was, ours: ours[index] ?? "", theirs: theirs[index] ?? "" });
    if (result.kind === "conflict") return null;
    const isShort = result.value === "" && ours[index] === undefined && theirs[index] === undefined;
    return isShort ? undefined : (result.value ?? "");
  });
  if (!results.includes(null)) return { kind: "row", trio, cells: results.map((cell) => cell ?? undefined) };
  // Each half is the row as that version has it, and what the other side wrote into a column of its own.
  const rowOf = (version: keyof Trio): RowCells =>
    columns.map((column, index) => (column[version] === null ? (results[index] ?? "") : versions[version][index]));
  return { kind: "conflict", trio, ours: rowOf("ours"), base: rowOf("base"), theirs: rowOf("theirs") };
}

function eachCells(
  { base, ours, theirs }: Trio,
  { tables }: TableVersions,
  columns: readonly MergedColumn[],
): Versions<RowCells | null> {
  const cellsIn = (version: keyof Trio, index: number | null): RowCells | null => {
    const row = index === null ? undefined : tables[version].rows[index];
    if (row === undefined) return null;
    // A row may be too short for a column; where its table has no such column, the cell is blank.
    return columns.map((column) => {
      const at = column[version];
      return at === null ? "" : row.cells[at];
    });
  };
  return { base: cellsIn("base", base), ours: cellsIn("ours", ours), theirs: cellsIn("theirs", theirs) };
}

/** True when the side that keeps a row which the other removed changed neither its cells nor its divider. */
function isAsItWas({ base, ours, theirs }: Trio, { tables, rows, columns }: TableVersions): boolean {
  const side = ours === null ? "theirs" : "ours";
  const [old, current] = [tables.base.rows[base ?? -1], tables[side].rows[ours ?? theirs ?? -1]];
  if (old === undefined || current === undefined) return false;
  const divider = current.divider === null ? null : (rows[side].baseOf.get(current.divider) ?? -1);
  if (divider !== old.divider) return false;
  return [...columns[side].sideOf].every(
    ([before, after]) => (old.cells[before] ?? "") === (current.cells[after] ?? ""),
  );
}

function isSameRow(left: RowCells, right: RowCells | null): boolean {
  return right !== null && left.every((cell, index) => (cell ?? "") === (right[index] ?? ""));
}
