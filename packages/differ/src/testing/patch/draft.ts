import { type Duty, dutyOf, type Matrix, type Range, type ResponsibilityModel } from "@raci-kit/model";
import { collapse } from "../../text/fold.ts";

/** Where something stands: `12:3`. */
export type Place = string;

/** An entry of the front matter or of the legend. */
export interface DraftEntry {
  place: Place | null;
  key: string;
  text: string;
}

/** A heading above a table; without a place when it is known by its title alone. */
interface DraftHeading {
  place: Place | null;
  title: string;
}

/** A party of a table. */
export interface DraftColumn {
  place: Place | null;
  name: string;
  /** The name as written; null when that is not known. */
  raw: string | null;
}

/** A table without its rows. */
export interface DraftTable {
  place: Place;
  range: Range;
  section: readonly string[];
  scheme: string;
  /** Null when parties have no columns, and when their columns are not known. */
  columns: DraftColumn[] | null;
}

/** A cell of a row. */
interface DraftCell {
  place: Place | null;
  /** As written, without blanks. */
  raw: string;
}

/** An activity of a table. */
export interface DraftRow {
  place: Place;
  section: DraftHeading[];
  group: string | null;
  name: string;
  namePlace: Place | null;
  /** The name as written; null when that is not known. */
  raw: string | null;
  /** Each duty with its holder: `accountable Kim`. */
  held: Set<string>;
  /** Cells by party; those that are not known are missing. */
  cells: Map<string, DraftCell>;
}

/** A revision in the terms that changes speak in: what stands in which line is all it keeps of the page. */
export interface Draft {
  path: string | null;
  version: string | null;
  updated: string | null;
  scheme: string | null;
  metadata: DraftEntry[];
  legend: DraftEntry[];
  tables: DraftTable[];
  rows: DraftRow[];
}

/** The draft of a document that does not exist. */
export function emptyDraft(): Draft {
  return { path: null, version: null, updated: null, scheme: null, metadata: [], legend: [], tables: [], rows: [] };
}

/** The draft of a revision, with its own places. */
export function draftOf(model: ResponsibilityModel | null): Draft {
  if (model === null) return emptyDraft();
  const { path, version, updated, scheme, metadata, legend, matrices } = model;
  return {
    path,
    version,
    updated,
    // Without a table there is nothing that would be written in it.
    scheme: matrices.length === 0 ? null : scheme.name,
    metadata: metadata.map(({ key, value, range }) => ({ place: placeOf(range), key, text: value })),
    legend: legend.map(({ letter, duty, text, range }) => ({
      place: placeOf(range),
      key: letter,
      text: legendText(duty, text),
    })),
    tables: matrices.map(tableOf),
    rows: matrices.flatMap(rowsOf),
  };
}

/** Where `range` starts. */
export function placeOf({ start }: Range): Place {
  return `${start.line}:${start.column}`;
}

/** What a legend says of a letter. */
export function legendText(duty: string, text: string): string {
  return `${duty}: ${collapse(text)}`;
}

/** A duty with its holder. */
export function heldBy(duty: Duty, party: string): string {
  return `${duty} ${party}`;
}

/** A cell as far as its notation is looked at: without white space. */
export function cellText(raw: string): string {
  return raw.replaceAll(/\s+/gu, "");
}

function tableOf({ range, section, scheme, orientation, parties }: Matrix): DraftTable {
  const columns = parties.map((party) => ({ place: placeOf(party.range), name: party.name, raw: collapse(party.raw) }));
  return {
    place: placeOf(range),
    range,
    section: section.map(({ title }) => title),
    scheme: scheme.name,
    columns: orientation === "roles-in-columns" ? null : columns,
  };
}

function rowsOf({ section, scheme, orientation, activities }: Matrix): DraftRow[] {
  return activities.map(({ name, nameRange, raw, group, assignments, range }) => ({
    place: placeOf(range),
    section: section.map((heading) => ({ place: placeOf(heading.range), title: heading.title })),
    group,
    name,
    namePlace: placeOf(nameRange),
    raw: collapse(raw),
    held: new Set(
      assignments.flatMap(({ party, roles }) => roles.map((letter) => heldBy(dutyOf(scheme, letter), party))),
    ),
    cells: new Map(
      orientation === "roles-in-columns"
        ? []
        : assignments.map((cell) => [cell.party, { place: placeOf(cell.range), raw: cellText(cell.raw) }]),
    ),
  }));
}

/**
 * What a draft says, a line a fact: `row 12:1 name` is `Plan backups`. What the draft does not know is left out.
 *
 * @throws Error when two rows in one place contradict each other
 */
export function statementsOf(draft: Draft): Map<string, string> {
  const statements = new Map<string, string>();
  const state = (subject: string, text: string | null): void => {
    if (text === null) return;
    const known = statements.get(subject) ?? text;
    if (known !== text) throw new Error(`The changes do not agree on ${subject}: "${known}" and "${text}".`);
    statements.set(subject, text);
  };
  for (const key of ["path", "version", "updated", "scheme"] as const) state(key, draft[key]);
  for (const { key, text } of draft.metadata) state(`metadata ${key}`, text);
  for (const { key, text } of draft.legend) state(`legend ${key}`, text);
  for (const { place, section, scheme, columns } of draft.tables) {
    state(`table ${place} section`, section.join(" / "));
    state(`table ${place} scheme`, scheme);
    state(`table ${place} columns`, columns?.map(({ name }) => name).join(" | ") ?? null);
    for (const [order, { raw }] of columns?.entries() ?? []) state(`table ${place} column ${order} as written`, raw);
  }
  for (const { place, section, group, name, raw, held, cells } of draft.rows) {
    state(`row ${place} section`, section.map(({ title }) => title).join(" / "));
    state(`row ${place} group`, group ?? "none");
    state(`row ${place} name`, name);
    state(`row ${place} name as written`, raw);
    state(`row ${place} duties`, [...held].toSorted().join(", "));
    for (const [party, cell] of cells) state(`row ${place} cell of ${party} as written`, cell.raw);
  }
  return statements;
}
