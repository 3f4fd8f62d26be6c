import { type RowMemo, rowMemo } from "./direct/row-memo.ts";
import { type TableMemo, tableMemo } from "./matrices/table-memo.ts";

/**
 * What was read of earlier revisions of one document. A table that stands where it stood, in the same surroundings, is
 * read once, and its matrix is the same object: comparisons need not look at it.
 */
export interface RevisionMemo {
  rows: RowMemo;
  tables: TableMemo;
}

/** An empty memory, for the revisions of one document: they read the same models with it and without. */
export function revisionMemo(): RevisionMemo {
  return { rows: rowMemo(), tables: tableMemo() };
}
