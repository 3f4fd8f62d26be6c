import { dutyOf } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { isProperRole } from "../cells/role-vocabulary.ts";
import { namesPeople, namesRoles } from "../vocabulary/role-header.ts";
import type { Candidate } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import { nameColumn } from "./columns.ts";
import { addHolder, type Holders, namingParties } from "./holders.ts";
import { namesIn } from "./party-names.ts";
import { lettersOfHeader } from "./roles-in-columns.ts";
import { activitiesOfRows } from "./row-activities.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

/** The columns of a table in which every row says who holds a role in what. */
interface RowColumns {
  role: ColumnProfile;
  party: ColumnProfile;
  /** Null when the whole table is about one activity: what its heading names. */
  activity: ColumnProfile | null;
}

/**
 * Reads a table with a column of roles beside a column of parties: one row for each role of an activity
 * (`| Activity | Role | Who |`), or of the one activity that the heading names (`| Role | Who |`).
 */
export function roleRows(reading: TableReading): Candidate | null {
  const columns = columnsOf(reading);
  if (columns === null) return null;
  const activities = activitiesOfRows(reading, columns.activity, (holders, row) =>
    giveRoles(holders, row, columns, reading),
  );
  const holders = activities.flatMap((activity) => [...activity.holders.values()]);
  const letters = [...new Set(holders.flatMap((holder) => holder.letters))];
  if (letters.length < 2) return null;
  const subject = columns.activity === null ? "of what its heading names" : "of an activity";
  return namingParties(activities, {
    score: 2 + letters.length,
    reason: `each of its rows gives a role ${subject}: ${letters.join(", ")}`,
  });
}

function columnsOf(reading: TableReading): RowColumns | null {
  if (isListOfRoles(reading)) {
    const [role, party] = reading.columns;
    return role === undefined || party === undefined ? null : { role, party, activity: null };
  }
  if (!reading.mentioned && !reading.ordered) return null;
  const role = reading.columns.find((column) => holdsOnlyRoles(column, reading));
  if (role === undefined) return null;
  const others = reading.columns.filter((column) => column !== role && column.length > 0);
  const party = others.find(({ header }) => namesPeople(header));
  const activity = nameColumn(
    others.filter((column) => column !== party && (column.meaning === undefined || column.meaning === "activity")),
  );
  if (party === undefined) return null;
  // Without activities the role comes first: "Alex | A" tells what a party is to the activity of the column.
  const isOfHeading = activity === undefined && role.index < party.index && reading.section.length > 0;
  return activity !== undefined || isOfHeading ? { role, party, activity: activity ?? null } : null;
}

/**
 * Two columns below a blank header: names of roles, and who has them in what the heading names. Three of them, with one
 * who does the work and one who answers for it, tell it among other facts of a decision: its status, its date.
 */
function isListOfRoles({ table, columns, section, scheme, ...reading }: TableReading): boolean {
  const isUnnamed = columns.length === 2 && columns.every(({ header }) => header === "");
  if (!isUnnamed || section.length === 0 || table.rows.length < 3) return false;
  const letters = table.rows.map(({ cells }) => lettersOfHeader(cellName(cells[0]), scheme));
  const isTold = reading.mentioned || reading.ordered;
  if (isTold && letters.every((named) => named.length > 0)) return true;
  const named = new Set(letters.flat());
  const duties = new Set([...named].map((letter) => dutyOf(scheme, letter)));
  return named.size > 2 && duties.has("responsible") && duties.has("accountable");
}

/** A column of letters or names of roles, and of nothing else, whose header says so. */
function holdsOnlyRoles(column: ColumnProfile, { table, section, scheme, read }: TableReading): boolean {
  if (!namesRoles(column.header, section.at(-1)?.title) || column.roles === 0 || column.unknown > 0) return false;
  return table.rows
    .map((row) => row.cells[column.index])
    .every((cell) => read(cell).roles.length === 0 || isProperRole(cellName(cell), scheme));
}

function giveRoles(holders: Holders, row: Row, { role, party }: RowColumns, { read }: TableReading): void {
  const { roles, unread } = read(row.cells[role.index]);
  if (roles.length === 0) return;
  for (const written of namesIn(row.cells[party.index])) addHolder(holders, written, roles, unread);
}
