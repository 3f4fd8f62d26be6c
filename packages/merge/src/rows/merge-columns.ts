import { cellTexts } from "../table/written-table.ts";
import { eachVersion, mergeValue, type Versions } from "../versions.ts";
import { mergeOrder } from "./merge-order.ts";
import { addedBy, joinAdded, ordersOf, type TableVersions, type Trio, triosOf } from "./table-versions.ts";

/** One column of the merged table. */
export interface MergedColumn extends Trio {
  header: string;
  /** The cell of the row of dashes: `---`, `:-:`. */
  dashes: string;
}

/** The columns of the merged table, or why there are none to be sure of. */
export type MergedColumns =
  | { kind: "merged"; columns: readonly MergedColumn[] }
  | { kind: "conflict" }
  | { kind: "unsure" };

/** Merges the columns of a table: added, removed, renamed and moved ones. */
export function mergeColumns({ tables, rows, columns }: TableVersions): MergedColumns {
  const headers = eachVersion(tables, ({ header }) => cellTexts(header));
  const counts = eachVersion(headers, ({ length }) => length);
  const trios = withCommonAdditions(triosOf(counts, columns), headers);
  const kept = new Set<number>();
  const merged = new Map<number, MergedColumn>();
  for (const [item, trio] of trios.entries()) {
    if (trio.base !== null && (trio.ours === null || trio.theirs === null)) {
      if (!isUntouched(trio, { tables, rows })) return { kind: "conflict" };
      continue;
    }
    const header = mergeText(trio, headers);
    if (header === null) return { kind: "conflict" };
    kept.add(item);
    merged.set(item, {
      ...trio,
      header,
      dashes: mergeDashes(
        trio,
        eachVersion(tables, ({ dashes }) => cellTexts(dashes)),
      ),
    });
  }
  const bringsTwins = repeats([...merged.values()].map(({ header }) => header)) && !repeats(headers.ours);
  if (bringsTwins && !repeats(headers.theirs)) return { kind: "conflict" };
  const order = mergeOrder(ordersOf(trios), kept);
  return order === null
    ? { kind: "unsure" }
    : { kind: "merged", columns: order.flatMap((item) => merged.get(item) ?? []) };
}

/** True when two columns have one name: both sides may have given it to one column each. */
function repeats(headers: readonly string[]): boolean {
  return new Set(headers.map((header) => header.toLowerCase())).size < headers.length;
}

function withCommonAdditions(trios: readonly Trio[], headers: Versions<readonly string[]>): Trio[] {
  const nameOf = (side: "ours" | "theirs", index: number): string => headers[side][index]?.toLowerCase() ?? "";
  const theirs = new Map(addedBy("theirs", trios).map((index) => [nameOf("theirs", index), index]));
  const common = addedBy("ours", trios).flatMap((index) => {
    const partner = theirs.get(nameOf("ours", index));
    return partner === undefined ? [] : [[index, partner] as const];
  });
  return joinAdded(trios, new Map(common));
}

/**
 * True when the side that keeps a column which the other removed changed nothing in it, not even in a row that the other
 * removed as well: no half of a row's conflict would show that cell.
 */
function isUntouched({ base, ours, theirs }: Trio, { tables, rows }: Pick<TableVersions, "tables" | "rows">): boolean {
  if (base === null || (ours === null && theirs === null)) return true;
  const side = ours === null ? "theirs" : "ours";
  const column = ours ?? theirs ?? 0;
  const table = tables[side];
  if (cellTexts(table.header)[column] !== cellTexts(tables.base.header)[base]) return false;
  return table.rows.every((row, index) => {
    const old = rows[side].baseOf.get(index);
    const was = old === undefined ? "" : (tables.base.rows[old]?.cells[base] ?? "");
    return was === (row.cells[column] ?? "");
  });
}

function mergeText({ base, ours, theirs }: Trio, texts: Versions<readonly string[]>): string | null {
  const [own, other] = [ours === null ? null : texts.ours[ours], theirs === null ? null : texts.theirs[theirs]];
  if (base === null) return own ?? other ?? "";
  const result = mergeValue({ base: texts.base[base], ours: own, theirs: other });
  return result.kind === "merged" ? (result.value ?? "") : null;
}

/** How the column is aligned: no part of the meaning, so that ours may decide where both changed it. */
function mergeDashes({ base, ours, theirs }: Trio, texts: Versions<readonly string[]>): string {
  const [own, other] = [
    ours === null ? undefined : texts.ours[ours],
    theirs === null ? undefined : texts.theirs[theirs],
  ];
  if (own === undefined || other === undefined || base === null) return own ?? other ?? "---";
  const isUnchanged = colons(own) === colons(texts.base[base] ?? "");
  return isUnchanged && colons(other) !== colons(own) ? other : own;
}

function colons(dashes: string): string {
  return `${dashes.startsWith(":")} ${dashes.endsWith(":")}`;
}
