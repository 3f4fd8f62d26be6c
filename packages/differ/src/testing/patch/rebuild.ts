import type { DocumentComparison, MatchedPair, ResponsibilityModel } from "@raci-kit/model";
import { type Draft, draftOf, type DraftRow, type DraftTable, heldBy, type Place, placeOf } from "./draft.ts";
import { comparePlaces, isWithin, type MovingDraft, type MovingRow, type MovingTable, setInMotion } from "./moving.ts";
import { applyChanges } from "./steps.ts";

/**
 * The new revision, made from the old one and what a comparison says: matches tell where everything stands now, changes
 * tell what became of it.
 *
 * What nothing tells is missing in it: names and cells as written where they are new or where their meaning changed,
 * too; columns of tables that exchanged rows with others; and tables that were put together from rows of others, of
 * which only the rows are known. Headings and dividers that were put in or taken out above a row that stayed are known
 * from its match alone.
 *
 * @throws Error when a row, a table or a party disappears and no change tells of it, or an order changes so
 */
export function rebuild(before: ResponsibilityModel | null, comparison: DocumentComparison): Draft {
  const draft = setInMotion(draftOf(before), comparison);
  applyChanges(draft, [...comparison.changes, ...comparison.ignored]);
  expectNothingLost(draft);
  const tables = draft.tables.flatMap((table) => settledTable(draft, table));
  return {
    ...draft,
    scheme: tables.length > 0 || draft.rows.length > 0 ? draft.scheme : null,
    tables,
    rows: draft.rows.map((row) => settledRow(draft, tables, row)),
  };
}

function expectNothingLost({ rows, tables }: MovingDraft): void {
  const lost = rows.find(({ from, match }) => from !== null && match === null);
  if (lost !== undefined) throw new Error(`Nothing tells what became of "${lost.name}" at ${lost.from}.`);
  for (const { before, after } of tables) {
    const cameFrom = rows.filter(({ from }) => from !== null && isWithin(from, before));
    if (after === null && cameFrom.length === 0) throw new Error("Nothing tells what became of a table without rows.");
    expectOrder(cameFrom.filter(({ place, keepsOrder }) => keepsOrder && isWithin(place, after)));
  }
}

/** What stayed where it was has to stand in its old order. */
function expectOrder(items: readonly { from: Place | null; place: Place | null }[]): void {
  const olds = items
    .toSorted((left, right) => comparePlaces(left.place ?? "", right.place ?? ""))
    .map(({ from }) => from ?? "");
  const wrong = olds.find((from, order) => order > 0 && comparePlaces(olds[order - 1] ?? "", from) > 0);
  if (wrong !== undefined) throw new Error(`What stood at ${wrong} is in another order, and no change tells of it.`);
}

function settledTable({ rows }: MovingDraft, table: MovingTable): DraftTable[] {
  const { before, after, section, scheme, columns } = table;
  if (after === null) return [];
  const exchanged = rows.some(({ from, place }) => from !== null && isWithin(from, before) !== isWithin(place, after));
  if (exchanged || columns === null) return [{ place: placeOf(after), range: after, section, scheme, columns: null }];
  const lost = columns.find(({ place }) => place === null);
  if (lost !== undefined) throw new Error(`Nothing tells what became of the party "${lost.name}" at ${lost.from}.`);
  expectOrder(columns.filter(({ keepsOrder }) => keepsOrder));
  const inOrder = columns.toSorted((left, right) => comparePlaces(left.place ?? "", right.place ?? ""));
  return [{ place: placeOf(after), range: after, section, scheme, columns: inOrder }];
}

function settledRow(draft: MovingDraft, settled: readonly DraftTable[], row: MovingRow): DraftRow {
  const { from, place, match, gained } = row;
  const stayed = draft.tables.some(({ before, after }) => isWithin(from ?? "", before) && isWithin(place, after));
  const table = stayed || match === null ? settled.find(({ range }) => isWithin(place, range)) : undefined;
  const columns = new Set(table?.columns?.map(({ name }) => name));
  const unsure = new Set(gained.map(({ party }) => party));
  return {
    ...row,
    ...(match !== null && settledPlace(row, match)),
    held: new Set([...row.held, ...gained.map(({ duty, party }) => heldBy(duty, party))]),
    cells: new Map([...row.cells].filter(([party]) => columns.has(party) && !unsure.has(party))),
  };
}

/** Headings and dividers as the match shows them, where they differ by nothing but some that were put in or taken out. */
function settledPlace({ section, group }: DraftRow, { after }: MatchedPair): Pick<DraftRow, "section" | "group"> {
  const titles = section.map(({ title }) => title);
  const isShaken = holdsInOrder(titles, after.section) || holdsInOrder(after.section, titles);
  return {
    section: isShaken ? after.section.map((title) => ({ place: null, title })) : section,
    group: group === null || after.group === null ? after.group : group,
  };
}

function holdsInOrder(whole: readonly string[], part: readonly string[]): boolean {
  let next = 0;
  for (const title of whole) {
    if (title === part[next]) next += 1;
  }
  return next === part.length;
}
