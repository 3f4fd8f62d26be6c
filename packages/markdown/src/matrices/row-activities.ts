import type { Row } from "../blocks/block.ts";
import { schemeNamedIn } from "../schemes/mentions.ts";
import { cellName } from "./cell-name.ts";
import { type HeldActivity, type Holders, newActivity } from "./holders.ts";
import { bodyRows } from "./rows.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

/** Adds what a row says about who holds a role. */
export type RowReader = (holders: Holders, row: Row) => void;

/**
 * The activities of a table that has a row for each party: those that a column names, or the one that the heading
 * names when no column does. Without a heading there is none.
 */
export function activitiesOfRows(
  reading: TableReading,
  column: ColumnProfile | null,
  readRow: RowReader,
): HeldActivity[] {
  return column === null ? underHeading(reading, readRow) : byName(reading, column, readRow);
}

function underHeading({ table, section }: TableReading, readRow: RowReader): HeldActivity[] {
  // A heading such as "RACI" says what stands below it, the one above it says what that is about.
  const heading = section.findLast(({ title }) => schemeNamedIn(title) === undefined) ?? section.at(-1);
  const [first] = table.rows;
  if (heading === undefined || first === undefined) return [];
  const holders: Holders = new Map();
  for (const row of table.rows) readRow(holders, row);
  return [
    {
      name: heading.title,
      raw: heading.title,
      nameRange: heading.range,
      id: null,
      group: null,
      cells: table.header.cells.length,
      range: { start: first.range.start, end: table.range.end },
      holders,
      absent: { start: table.range.end, end: table.range.end },
    },
  ];
}

/** Rows of the same name make one activity, and a row with a blank name goes on with the activity above. */
function byName({ table, columns }: TableReading, column: ColumnProfile, readRow: RowReader): HeldActivity[] {
  const rows = bodyRows(table.rows, {
    header: table.header,
    name: column.index,
    parties: columns.map(({ index }) => index).filter((index) => index > column.index),
    group: columns.find(({ meaning, index }) => meaning === "group" && index < column.index)?.index ?? null,
    isAssigned: (cell) => cellName(cell) !== "",
  });
  const activities = new Map<string, HeldActivity>();
  let above: HeldActivity | undefined;
  for (const { row, group } of rows) {
    const key = JSON.stringify([group, cellName(row.cells[column.index])]);
    const isContinued = cellName(row.cells[column.index]) === "" && above !== undefined;
    const activity: HeldActivity = (isContinued ? above : activities.get(key)) ?? newActivity(row, column.index, group);
    if (!isContinued) activities.set(key, activity);
    if (activity === above) activity.range = { start: activity.range.start, end: row.range.end };
    readRow(activity.holders, row);
    above = activity;
  }
  return [...activities.values()];
}
