import type { ColumnProfile } from "./table-reading.ts";

/** Which columns hold the name of the row, its number, its group and the parties. */
export interface ColumnLayout {
  name: ColumnProfile;
  id: ColumnProfile | null;
  group: ColumnProfile | null;
  parties: readonly ColumnProfile[];
}

/**
 * Finds the columns of a table whose cells hold roles, or null when no column can be the row's name.
 *
 * @param known names of parties that other matrices of the document have: their columns count even when they are blank
 */
export function layOutColumns(columns: readonly ColumnProfile[], known: ReadonlySet<string>): ColumnLayout | null {
  const activities = activityColumn(columns);
  const mayBeParty = (column: ColumnProfile): boolean =>
    column.index > 0 && column !== activities && !isBesideParties(column);
  const certain = new Set(
    columns.filter((column) => mayBeParty(column) && (holdsRoles(column) || isKnownParty(column, known))),
  );
  const [first] = certain;
  if (first === undefined) return null;
  const before = columns.filter((column) => column.index < first.index);
  const name = nameColumn(before);
  if (name === undefined) return null;
  const isParty = (column: ColumnProfile): boolean =>
    certain.has(column) || (column.index > name.index && isIdleParty(column));
  return {
    name,
    id: before.find((column) => column !== name && column.meaning === "number") ?? null,
    group: groupColumn(before, name) ?? null,
    parties: columns.filter(isParty),
  };
}

/** True when both lay out the columns of one header alike. */
export function areSameColumns(left: ColumnLayout, right: ColumnLayout): boolean {
  return (
    left.name.index === right.name.index &&
    left.id?.index === right.id?.index &&
    left.group?.index === right.group?.index &&
    left.parties.length === right.parties.length &&
    left.parties.every(({ index }, position) => index === right.parties[position]?.index)
  );
}

/** The column that groups the activities: its header says so, or it names areas that come again, as in `| Area | Task |`. */
export function groupColumn(before: readonly ColumnProfile[], name: ColumnProfile): ColumnProfile | undefined {
  // Whether its texts come again is counted when all else speaks for it.
  const isArea = (column: ColumnProfile): boolean =>
    column.meaning === "activity" && column.index < name.index && column.repeats;
  return before.find((column) => column !== name && column.meaning === "group") ?? before.find(isArea);
}

/** The column headed "Activity" with nothing but numbers and groups in front: names such as "Approve" are no roles there. */
export function activityColumn(columns: readonly ColumnProfile[]): ColumnProfile | undefined {
  const first = columns.find((column) => column.meaning !== "number" && column.meaning !== "group");
  return first?.meaning === "activity" ? first : undefined;
}

/** A column that its header calls a number or a remark, whatever letters stand in it: priorities, states. */
function isBesideParties({ meaning }: ColumnProfile): boolean {
  return meaning === "number" || meaning === "remark";
}

function holdsRoles(column: ColumnProfile): boolean {
  return column.roles > 0 && column.roles >= column.unknown;
}

/** A column called like a party of another matrix, unless its cells say something else. */
function isKnownParty(column: ColumnProfile, known: ReadonlySet<string>): boolean {
  return known.has(column.header) && column.unknown <= column.blank + column.roles;
}

/** A named column whose cells assign nobody, or hardly anybody: a party without a role. */
function isIdleParty(column: ColumnProfile): boolean {
  const isNamed = column.header !== "" && (column.meaning === undefined || column.meaning === "party");
  return isNamed && column.unknown <= column.blank + column.roles;
}

/** The column that names the rows: the one whose header says so, else the one with most distinct and longest texts. */
export function nameColumn(candidates: readonly ColumnProfile[]): ColumnProfile | undefined {
  const written = candidates.filter((column) => column.length > 0);
  const texts = written.filter((column) => column.meaning !== "number" && column.meaning !== "remark");
  const pool = texts.length > 0 ? texts : written.length > 0 ? written : candidates;
  const named = pool.filter((column) => column.meaning === "activity");
  return (named.length > 0 ? named : pool).toSorted(
    (left, right) => right.distinct - left.distinct || right.length - left.length || left.index - right.index,
  )[0];
}
