import type { Activity } from "@raci-kit/model";
import type { Row } from "../blocks/block.ts";
import { assignmentOf, type Candidate, isTooLarge, partyOf } from "./candidate.ts";
import { cellName } from "./cell-name.ts";
import { type ColumnLayout, layOutColumns } from "./columns.ts";
import { weighLetters } from "./evidence.ts";
import { isHeadedByRoles } from "./roles-in-columns.ts";
import { bodyRows, holdsRole } from "./rows.ts";
import type { TableReading } from "./table-reading.ts";

/** Reads a table whose header names parties and whose cells hold roles. */
export function partiesInColumns(reading: TableReading): Candidate | null {
  const layout = layOutColumns(reading.columns, reading.knownParties);
  if (layout === null || isHeadedByRoles(reading.columns, reading.scheme)) return null;
  const { header } = reading.table;
  const orientation = "parties-in-columns";
  if (isTooLarge(layout.parties.length, reading.table.rows.length)) {
    const reason = `it has ${layout.parties.length} columns and ${reading.table.rows.length} rows, too many for a matrix`;
    return { orientation, parties: [], activities: [], score: 0, reason };
  }
  const rows = bodyRows(reading.table.rows, {
    header,
    name: layout.name.index,
    parties: layout.parties.map((column) => column.index),
    group: layout.group?.index ?? null,
    isAssigned: holdsRole(reading.read),
  });
  const parties = layout.parties.flatMap((column) => header.cells.slice(column.index, column.index + 1)).map(partyOf);
  const names = parties.map((party) => party.name);
  const activities = rows.map(({ row, group }) => readActivity(row, group, layout, names, reading));
  return { orientation, parties, activities, ...weighLetters(activities, layout, reading) };
}

function readActivity(
  row: Row,
  group: string | null,
  layout: ColumnLayout,
  parties: readonly string[],
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
      assignmentOf(parties[index] ?? "", row.cells[column.index], row, reading),
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
