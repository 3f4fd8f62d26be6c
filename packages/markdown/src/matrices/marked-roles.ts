import type { Row } from "../blocks/block.ts";
import { namesPeople } from "../vocabulary/role-header.ts";
import type { Candidate } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import { addHolder, type Holders, namingParties } from "./holders.ts";
import { namesIn } from "./party-names.ts";
import { activitiesOfRows } from "./row-activities.ts";
import type { RoleColumn } from "./roles-in-columns.ts";
import type { TableReading } from "./table-reading.ts";

/** What says that the party of the row has the role of the column. */
const mark = /^(?:[✓✔☑✅×●•*xX]\u{FE0F}?|yes|y)$/iu;
const noMark = /^(?:[-–—.✗✘❌]?|no|n)$/iu;

/**
 * Reads a table whose header names roles, whose rows name a party each, and whose cells mark the roles it has.
 *
 * @param roleColumns what `roleColumnsOf` finds in the table
 */
export function markedRoles(reading: TableReading, roleColumns: readonly RoleColumn[] | null): Candidate | null {
  if (roleColumns === null || !holdsMarks(reading, roleColumns)) return null;
  const firstRole = roleColumns[0]?.index ?? 0;
  const before = reading.columns.filter(({ index, meaning }) => index < firstRole && meaning !== "number");
  const party =
    before.find(({ header }) => namesPeople(header)) ??
    before.find(({ meaning }) => meaning === undefined) ??
    before.find(({ meaning }) => meaning === "party");
  if (party === undefined) return null;
  const activity = before.find((column) => column !== party && column.meaning === "activity");
  const activities = activitiesOfRows(reading, activity ?? null, (holders, row) =>
    giveMarkedRoles(holders, row, party.index, roleColumns),
  );
  const letters = [...new Set(roleColumns.flatMap((column) => column.letters))];
  const reason = `its rows mark who has the roles ${letters.join(", ")}`;
  return namingParties(activities, { score: 2 + letters.length, reason });
}

function holdsMarks({ table }: TableReading, roleColumns: readonly RoleColumn[]): boolean {
  const cells = table.rows.flatMap((row) => roleColumns.map((column) => ({ row, column })));
  const unmarked = cells.filter(({ row, column }) => !isMarked(row, column));
  return (
    unmarked.length < cells.length &&
    unmarked.every(({ row, column }) => noMark.test(cellName(row.cells[column.index])))
  );
}

/** True when the cell marks the role of its column, with a sign or with the letter itself. */
function isMarked(row: Row, { index, letters }: RoleColumn): boolean {
  const text = cellName(row.cells[index]);
  return mark.test(text) || (text !== "" && text === letters.join(""));
}

function giveMarkedRoles(holders: Holders, row: Row, party: number, roleColumns: readonly RoleColumn[]): void {
  const marked = roleColumns.filter((column) => isMarked(row, column));
  const letters = marked.flatMap((column) => column.letters);
  for (const written of namesIn(row.cells[party])) addHolder(holders, written, letters);
}
