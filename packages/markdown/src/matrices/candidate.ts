import type { Activity, Assignment, Matrix, Orientation, Party } from "@raci-kit/model";
import type { Cell, Row } from "../blocks/block.ts";
import { cellName } from "./cell-name.ts";
import type { TableReading } from "./table-reading.ts";

/** What a recogniser makes of a table. */
export interface Candidate {
  orientation: Orientation;
  parties: readonly Party[];
  activities: readonly Activity[];
  /** How sure the recogniser is; a table is taken for a matrix from 1 on. */
  score: number;
  reason: string;
}

/** More assignments than any person keeps in one table: short rows below a wide header would have them for nothing. */
const mostAssignments = 2_000_000;

/** True when a table with so many parties and activities is no matrix that anybody keeps. */
export function isTooLarge(parties: number, activities: number): boolean {
  return parties * activities > mostAssignments;
}

/** The candidate as a matrix of the model. */
export function toMatrix(candidate: Candidate, reading: TableReading): Matrix {
  return {
    section: reading.section,
    orientation: candidate.orientation,
    scheme: reading.scheme,
    parties: candidate.parties,
    activities: candidate.activities,
    columns: reading.table.header.cells.length,
    reason: candidate.reason,
    range: reading.table.range,
  };
}

/** The party that a header cell (or, in a flipped matrix, a row's first cell) names. */
export function partyOf(cell: Cell): Party {
  return { name: cellName(cell), raw: cell.raw, range: cell.range };
}

/** What the cell of `party` says; a cell that the row lacks stands, empty, at the row's end. */
export function assignmentOf(party: string, cell: Cell | undefined, row: Row, reading: TableReading): Assignment {
  const { roles, unread } = reading.read(cell);
  const range = cell?.range ?? { start: row.range.end, end: row.range.end };
  return { party, roles, raw: cell?.raw ?? "", unread, range };
}
