import type { Cell, Row } from "../blocks/block.ts";
import { cellName } from "./cell-name.ts";
import type { RowEdit } from "./row-edit.ts";
import type { CellReader } from "./table-reading.ts";

/** A body row that holds an activity (or, in a flipped matrix, a party), and the divider above it. */
export interface BodyRow {
  row: Row;
  group: string | null;
}

/** Which columns of a table mean what. */
export interface RowLayout {
  header: Row;
  /** Column of the row's name. */
  name: number;
  /** Columns whose cells hold roles or names of parties. */
  parties: readonly number[];
  /** Column of the group, or null. */
  group: number | null;
  /** True when the cell assigns somebody. */
  isAssigned: (cell: Cell | undefined) => boolean;
}

/**
 * The rows that count: dividers become the group of what follows, blank rows and repeated headers are left out, and
 * so is what follows a blank row when no role stands below it (a footer).
 */
export function bodyRows(rows: readonly Row[], layout: RowLayout): BodyRow[] {
  const assigned = rows.map((row) => assignsSomebody(row, layout));
  const isTelling = isBoldTelling(rows, assigned, layout);
  const body: BodyRow[] = [];
  let divider: string | null = null;
  let column: string | null = null;
  for (const [index, row] of rows.slice(0, endOfBody(rows, assigned)).entries()) {
    if (isBlankRow(row) || repeatsHeader(row, layout.header) || countsRoles(row, layout)) continue;
    const title = assigned[index] === true ? null : dividerTitle(row, layout, isTelling);
    if (title !== null) {
      divider = title;
      continue;
    }
    if (layout.group !== null) column = cellName(row.cells[layout.group]) || column;
    body.push({ row, group: column ?? divider });
  }
  return body;
}

/**
 * The rows that count after some gave way to others; null when all rows have to be looked at again, because what changed
 * may tell others apart.
 *
 * @param body what counted among `rows`
 */
export function alterBody(
  body: readonly BodyRow[],
  rows: readonly Row[],
  { at, removed, added }: RowEdit,
  layout: RowLayout,
): AlteredBody | null {
  const changed = [...removed, ...added];
  if (!isSteady(body, rows, layout) || !changed.every((row) => isPlain(row, layout))) return null;
  const start = rowsBefore(body, rows, at);
  const below = body.slice(start + removed.length, start + removed.length + 1).map(({ row }) => row);
  const { group: column } = layout;
  if (column !== null && [...changed, ...below].some(({ cells }) => cellName(cells[column]) === "")) return null;
  const group = groupBelow(rows[at - 1], body[start - 1], layout);
  const fresh = added.map((row) => ({ row, group: column === null ? group : cellName(row.cells[column]) }));
  const altered = body.toSpliced(start, removed.length, ...fresh);
  steadyBodies.add(altered);
  return { body: altered, start };
}

/** The rows that count, and the index among them at which others stood before. */
interface AlteredBody {
  body: readonly BodyRow[];
  start: number;
}

/** Bodies in which a row tells nothing about another, but for the dividers above it. */
const steadyBodies = new WeakSet<readonly BodyRow[]>();

/** True when every row counts by itself or divides: no footer, no sums, no bold names that are no dividers. */
function isSteady(body: readonly BodyRow[], rows: readonly Row[], layout: RowLayout): boolean {
  if (steadyBodies.has(body)) return true;
  let next = 0;
  for (const row of rows) {
    const isBody = body[next]?.row === row;
    if (isBody) next += 1;
    if (isBody ? !isPlain(row, layout) : !isDivider(row, layout)) return false;
  }
  steadyBodies.add(body);
  return true;
}

/** True for a row that counts wherever it stands, and says nothing about bold names. */
function isPlain(row: Row, layout: RowLayout): boolean {
  if (isBlankRow(row) || repeatsHeader(row, layout.header) || countsRoles(row, layout)) return false;
  return assignsSomebody(row, layout)
    ? row.cells[layout.name]?.strong !== true
    : dividerTitle(row, layout, true) === null;
}

function isDivider(row: Row, layout: RowLayout): boolean {
  return !isBlankRow(row) && !assignsSomebody(row, layout) && dividerTitle(row, layout, true) !== null;
}

/** How many of the first `at` rows count. */
function rowsBefore(body: readonly BodyRow[], rows: readonly Row[], at: number): number {
  let count = 0;
  for (let index = 0; index < at; index += 1) if (body[count]?.row === rows[index]) count += 1;
  return count;
}

function groupBelow(above: Row | undefined, last: BodyRow | undefined, layout: RowLayout): string | null {
  if (above === undefined) return null;
  return last?.row === above ? last.group : dividerTitle(above, layout, true);
}

function endOfBody(rows: readonly Row[], assigned: readonly boolean[]): number {
  const lastAssigned = assigned.lastIndexOf(true);
  const footer = rows.findIndex((row, index) => index > lastAssigned && isBlankRow(row));
  return footer === -1 || lastAssigned === -1 ? rows.length : footer;
}

/** False when most activities have bold names: bold then sets no divider apart. */
function isBoldTelling(rows: readonly Row[], assigned: readonly boolean[], { name }: RowLayout): boolean {
  let [named, bold] = [0, 0];
  for (const [index, { cells }] of rows.entries()) {
    const cell = assigned[index] === true ? cells[name] : undefined;
    if (cell === undefined) continue;
    named += 1;
    if (cell.strong) bold += 1;
  }
  return bold * 2 <= named;
}

/** The text of a divider, or null when a row that assigns nobody is none. */
function dividerTitle(row: Row, layout: RowLayout, isTelling: boolean): string | null {
  const written = row.cells.filter((cell) => !isNothing(cell));
  const named = row.cells[layout.name];
  const first = named !== undefined && named.strong ? named : written[0];
  if (first === undefined) return null;
  const title = cellName(first);
  const width = layout.header.cells.length;
  if (width > 1 && row.cells.length === width && row.cells.every((cell) => cellName(cell) === title)) return title;
  if (written.length > 1) {
    // A bold name with a remark beside it and nobody assigned divides as well.
    const besideName = layout.parties.every((index) => isNothing(row.cells[index]));
    return first.strong && isTelling && besideName ? title : null;
  }
  // A name in a column of its own above the activities: `| Quality | | | |`, then `| | Test | R | A |`.
  const isAhead = isNothing(named) && row.cells.indexOf(first) < layout.name && /\p{L}{2}/u.test(title);
  if (isAhead) return title;
  const isShort = row.cells.length === 1 && width > 2;
  return (first.strong && isTelling) || isShort ? title : null;
}

function assignsSomebody(row: Row, layout: RowLayout): boolean {
  return layout.parties.some((index) => layout.isAssigned(row.cells[index]));
}

/** A blank cell, or one with dashes. */
function isNothing(cell: Cell | undefined): boolean {
  return /^[-–—]*$/u.test(cellName(cell));
}

function isBlankRow(row: Row): boolean {
  return row.cells.every((cell) => cellName(cell) === "");
}

/** A row of sums: numbers and nothing else below the parties. */
function countsRoles(row: Row, { parties }: RowLayout): boolean {
  let sums = 0;
  for (const index of parties) {
    const text = cellName(row.cells[index]);
    if (text === "") continue;
    if (!/^\d+(?:[.,]\d+)?%?$/u.test(text)) return false;
    sums += 1;
  }
  return sums > 0;
}

function repeatsHeader(row: Row, header: Row): boolean {
  return (
    row.cells.length === header.cells.length &&
    row.cells.every((cell, index) => cellName(cell) === cellName(header.cells[index]))
  );
}

/** True when the cell holds a role. */
export function holdsRole(read: CellReader): (cell: Cell | undefined) => boolean {
  return (cell) => read(cell).roles.length > 0;
}
