import { type RowMemo, rowMemo } from "./direct/row-memo.ts";
import { type TableMemo, tableMemo } from "./matrices/table-memo.ts";

/**
 * What was read of earlier revisions of one document. A table in the surroundings that it had is read once, and its matrix
 * is the same object: comparisons need not look at it. What is remembered has the places where it was met first.
 */
export interface RevisionMemo {
  rows: RowMemo;
  tables: TableMemo;
}

/** An empty memory, for the revisions of one document: but for places they read the same models with it and without. */
export function revisionMemo(): RevisionMemo {
  return { rows: rowMemo(), tables: tableMemo() };
}
