import type { Row } from "../blocks/block.ts";

/** Rows of a table that gave way to others, between rows that stayed. */
export interface RowEdit {
  /** Index of the first of them, counted without the header. */
  at: number;
  removed: readonly Row[];
  added: readonly Row[];
}
