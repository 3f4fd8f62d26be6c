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
  const role = reading.columns.find((column) => holdsOnlyRoles(column, reading));
  if (role === undefined || !(isExpected(reading) || tellsMatrix(role, reading))) return null;
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
 * Two columns below a blank header: names of roles, and who has them in what the heading names. Roles that tell a matrix
 * stand among other facts of a decision as well: its status, its date.
 */
function isListOfRoles(reading: TableReading): boolean {
  const { table, columns, section } = reading;
  const [role, party] = columns;
  if (columns.length !== 2 || role?.header !== "" || party?.header !== "") return false;
  if (section.length === 0 || table.rows.length < 3) return false;
  const areRoles = (): boolean => table.rows.every((row) => namedRoles(row, role, reading).length > 0);
  return tellsMatrix(role, reading) || (isExpected(reading) && areRoles());
}

function isExpected({ mentioned, ordered }: TableReading): boolean {
  return mentioned || ordered;
}

/** True for a column that spells out three roles: one who does the work, one who answers for it, and another. */
function tellsMatrix(column: ColumnProfile, reading: TableReading): boolean {
  const spelled = reading.table.rows.filter(({ cells }) => cellName(cells[column.index]).length > 1);
  const letters = new Set(spelled.flatMap((row) => namedRoles(row, column, reading)));
  const duties = new Set([...letters].map((letter) => dutyOf(reading.scheme, letter)));
  return letters.size > 2 && duties.has("responsible") && duties.has("accountable");
}

/** The letters of the roles that a cell names as a header does. */
function namedRoles({ cells }: Row, { index }: ColumnProfile, { scheme }: TableReading): readonly string[] {
  return lettersOfHeader(cellName(cells[index]), scheme);
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
  const isOtherFact = roles.length === 0 && unread.some(({ kind }) => kind === "unknown");
  if (isOtherFact) return;
  for (const written of namesIn(row.cells[party.index])) addHolder(holders, written, roles, unread);
}
