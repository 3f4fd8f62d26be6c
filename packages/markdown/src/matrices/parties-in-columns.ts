import type { Activity, Party } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { assignmentOf, type Candidate, isTooLarge, partyOf } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import { areSameColumns, type ColumnLayout, layOutColumns } from "./columns.ts";
import { weighLetters } from "./evidence.ts";
import { isHeadedByRoles } from "./roles-in-columns.ts";
import type { RowEdit } from "./row-edit.ts";
import { alterBody, type BodyRow, bodyRows, holdsRole, type RowLayout } from "./rows.ts";
import type { TableReading } from "./table-reading.ts";
import { alterTally, type Tally, tallyOf } from "./tally.ts";

/** A table of letters, and how it was read. */
export interface LetterTable extends Candidate {
  layout: ColumnLayout;
  body: readonly BodyRow[];
  tally: Tally;
}

/** A table of letters before some of its rows gave way to others. */
export interface EarlierLetters {
  letters: LetterTable;
  rows: readonly Row[];
  edit: RowEdit;
}

/**
 * Reads a table whose header names parties and whose cells hold roles.
 *
 * @param earlier the same table, with the same header and scheme, before an edit; null when it is read for the first time
 */
export function partiesInColumns(reading: TableReading, earlier: EarlierLetters | null): LetterTable | null {
  const layout = layOutColumns(reading.columns, reading.knownParties);
  if (layout === null || isHeadedByRoles(reading.columns, reading.scheme)) return null;
  const { rows } = reading.table;
  const orientation = "parties-in-columns";
  if (isTooLarge(layout.parties.length, rows.length)) {
    const reason = `it has ${layout.parties.length} columns and ${rows.length} rows, too many for a matrix`;
    const nothing = { parties: [], activities: [], body: [], tally: tallyOf([]) };
    return { orientation, layout, ...nothing, score: 0, reason };
  }
  const known = earlier === null ? null : alter(earlier, layout, reading);
  const { parties, body, activities, tally } = known ?? readAll(layout, reading);
  return { orientation, parties, activities, ...weighLetters(activities, tally, layout, reading), layout, body, tally };
}

type Contents = Pick<LetterTable, "parties" | "body" | "activities" | "tally">;

function readAll(layout: ColumnLayout, reading: TableReading): Contents {
  const { header, rows } = reading.table;
  const body = bodyRows(rows, rowLayoutOf(layout, reading));
  const parties = layout.parties.flatMap((column) => header.cells.slice(column.index, column.index + 1)).map(partyOf);
  const activities = readActivities(body, layout, parties, reading);
  return { parties, body, activities, tally: tallyOf(activities) };
}

/** The contents after the edit, by what changed; null when it takes a look at all rows. */
function alter({ letters, rows, edit }: EarlierLetters, layout: ColumnLayout, reading: TableReading): Contents | null {
  const { removed, added } = edit;
  const altered = areSameColumns(letters.layout, layout)
    ? alterBody(letters.body, rows, edit, rowLayoutOf(layout, reading))
    : null;
  if (altered === null) return null;
  const { parties, activities } = letters;
  const { body, start } = altered;
  const gone = activities.slice(start, start + removed.length);
  // A row that moved says what it said.
  const known = new Map(removed.map((row, index) => [row, gone[index]]));
  const fresh = body.slice(start, start + added.length).map((counted) => {
    const activity = known.get(counted.row);
    return activity?.group === counted.group ? activity : readActivity(counted, layout, parties, reading);
  });
  return {
    parties,
    body,
    activities: activities.toSpliced(start, removed.length, ...fresh),
    tally: alterTally(letters.tally, gone, fresh),
  };
}

function rowLayoutOf(layout: ColumnLayout, { table, read }: TableReading): RowLayout {
  return {
    header: table.header,
    name: layout.name.index,
    parties: layout.parties.map((column) => column.index),
    group: layout.group?.index ?? null,
    isAssigned: holdsRole(read),
  };
}

function readActivities(
  body: readonly BodyRow[],
  layout: ColumnLayout,
  parties: readonly Party[],
  reading: TableReading,
): Activity[] {
  return body.map((counted) => readActivity(counted, layout, parties, reading));
}

function readActivity(
  { row, group }: BodyRow,
  layout: ColumnLayout,
  parties: readonly Party[],
  reading: TableReading,
): Activity {
  const nameCell = row.cells[layout.name.index];
  const idCell = layout.id === null ? undefined : row.cells[layout.id.index];
  return {
    name: cellName(nameCell),
    raw: nameCell?.raw ?? "",
    nameRange: nameCell?.range ?? { start: row.range.start, end: row.range.start },
    id: row.cells.find((cell) => cell.id !== null)?.id ?? stableId(cellName(idCell), layout.id?.header),
    group,
    assignments: layout.parties.map((column, index) =>
      assignmentOf(parties[index]?.name ?? "", row.cells[column.index], row, reading),
    ),
    cells: row.cells.length,
    range: row.range,
  };
}

/** Running numbers change when a row is added above them: they are no identity, unless their column is called ID. */
function stableId(id: string, header: string | undefined): string | null {
  const isRunning = /^[\d.]+$/u.test(id) && !/^(?:id|ref|key|code)\b/iu.test(header ?? "");
  return id === "" || isRunning ? null : id;
}
