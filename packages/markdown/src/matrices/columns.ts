import type { ColumnProfile } from "./table-reading.ts";

/** Which columns hold the name of the row, its number, its group and the parties. */
export interface ColumnLayout {
  name: ColumnProfile;
  id: ColumnProfile | null;
  group: ColumnProfile | null;
  parties: readonly ColumnProfile[];
}

/** Finds the columns of a table whose cells hold roles, or null when no column can be the row's name. */
export function layOutColumns(columns: readonly ColumnProfile[]): ColumnLayout | null {
  const filled = columns.filter((column) => column.roles > 0 && column.roles >= column.unknown && column.index > 0);
  const first = filled[0];
  if (first === undefined) return null;
  const candidates = columns.filter((column) => column.index < first.index);
  const name = nameColumn(candidates);
  if (name === undefined) return null;
  return {
    name,
    id: candidates.find((column) => column !== name && column.meaning === "number") ?? null,
    group: candidates.find((column) => column !== name && column.meaning === "group") ?? null,
    parties: columns.filter((column) => filled.includes(column) || isIdleParty(column, first)),
  };
}

/** A named column behind the first party whose cells assign nobody: a party without a role. */
function isIdleParty(column: ColumnProfile, first: ColumnProfile): boolean {
  return (
    column.index > first.index &&
    column.unknown === 0 &&
    column.roles === 0 &&
    column.header !== "" &&
    column.meaning !== "remark"
  );
}

/** The column that names the rows: the one whose header says so, else the one with most distinct and longest texts. */
function nameColumn(candidates: readonly ColumnProfile[]): ColumnProfile | undefined {
  const texts = candidates.filter((column) => column.meaning !== "number" && column.meaning !== "remark");
  const pool = texts.length > 0 ? texts : candidates;
  const named = pool.filter((column) => column.meaning === "activity");
  return (named.length > 0 ? named : pool).toSorted(
    (left, right) => right.distinct - left.distinct || right.length - left.length || left.index - right.index,
  )[0];
}
