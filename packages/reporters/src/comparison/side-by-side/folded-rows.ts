import type { MarkedRow } from "./marked-rows.ts";

/** A row to be shown, and the divider above it where another one begins; or how many rows are left out. */
export type FoldedRow = (MarkedRow & { band: string | null }) | { leftOut: number };

// Rows on both sides of a change that help to find it.
const context = 2;

/** True when the row differs between the revisions. */
export function isChanged({ state, moved }: MarkedRow): boolean {
  return state !== "" || moved;
}

/** Leaves out the rows that are far from any change. */
export function foldRows(rows: readonly MarkedRow[]): FoldedRow[] {
  const near = new Set(
    rows.flatMap((row, index) =>
      isChanged(row) ? Array.from({ length: 2 * context + 1 }, (_, offset) => index - context + offset) : [],
    ),
  );
  const isNear = (index: number): boolean => near.has(index) || index < 0 || index >= rows.length;
  const folded: FoldedRow[] = [];
  let group: string | null = null;
  for (const [index, row] of rows.entries()) {
    const last = folded.at(-1);
    // A single row between two that are shown takes no more room than the note that it is left out.
    if (isNear(index) || (isNear(index - 1) && isNear(index + 1))) {
      folded.push({ ...row, band: row.group === group ? null : row.group });
      group = row.group;
    } else if (last !== undefined && "leftOut" in last) {
      last.leftOut += 1;
    } else {
      folded.push({ leftOut: 1 });
    }
  }
  return folded;
}
