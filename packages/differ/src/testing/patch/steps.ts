import {
  type Change,
  type ChangeContent,
  isShiftKind,
  type Range,
  type Sides,
  type StructuralKind,
} from "@raci-kit/model";
import { collapse } from "../../text/fold.ts";
import { cellText, type DraftEntry, emptyDraft, heldBy, legendText, type Place, placeOf } from "./draft.ts";
import { isWithin, type MovingColumn, type MovingDraft, type MovingRow } from "./moving.ts";

/** Does to a draft what one change says. */
type Step = (draft: MovingDraft, change: Change) => void;

/** What each kind does, in the order in which the kinds are applied. */
const steps: Readonly<Record<StructuralKind | "shift", Step>> = {
  "document-added": (draft, { value, content }) => {
    const { version, updated, scheme, metadata, legend } = contentOf("document", content.after);
    Object.assign(draft, {
      path: value.after,
      version,
      updated,
      scheme,
      metadata: metadata.map(({ key, value: text }) => ({ place: null, key, text })),
      legend: legend.map(({ letter, duty, text }) => ({ place: null, key: letter, text: legendText(duty, text) })),
    });
  },
  "document-removed": (draft) => {
    const { path, version, updated, scheme, metadata, legend } = emptyDraft();
    Object.assign(draft, { path, version, updated, scheme, metadata, legend });
  },
  "document-renamed": (draft, { value }) => {
    draft.path = value.after;
  },
  "metadata-changed": (draft, { key, value, range, content }) => {
    const { states } = contentOf("metadata", content.after ?? content.before);
    if (states !== null) draft[states] = value.after === "" ? null : value.after;
    if (range.before !== null || range.after !== null) {
      draft.metadata = withEntry(draft.metadata, placesOf(range), key, value.after);
    }
  },
  "legend-changed": changeLegend,
  "matrix-removed": (draft, { range }) => {
    const { before } = placesOf(range);
    draft.tables = draft.tables.filter((table) => placesOf(table).before !== before);
  },
  "matrix-added": (draft, { section, range, content }) => {
    const { orientation, scheme, parties } = contentOf("matrix", content.after);
    const columns = parties.map(({ name, raw }, order): MovingColumn => addedColumn(`0:${order}`, name, raw));
    draft.tables.push({
      before: null,
      after: range.after,
      section,
      scheme,
      columns: orientation === "roles-in-columns" ? null : columns,
    });
  },
  "scheme-changed": (draft, { value, range, elsewhere }) => {
    if (range.after === null) draft.scheme = value.after;
    const places = everyPlace({ range, elsewhere }, "after");
    for (const table of draft.tables.filter((each) => places.has(placesOf(each).after ?? ""))) {
      table.scheme = value.after ?? "";
      // Other letters for the same duties are the notation of the scheme.
      for (const row of draft.rows.filter(({ place }) => isWithin(place, table.after))) row.cells.clear();
    }
  },
  "activity-removed": (draft, { range }) => {
    const { before } = placesOf(range);
    draft.rows = draft.rows.filter(({ from, match }) => from !== before || match !== null);
  },
  "activity-added": (draft, { section, activity, range, content }) => {
    const { raw, group, assignments } = contentOf("activity", content.after);
    draft.rows.push({
      place: placesOf(range).after ?? "",
      section: section.map(byTitle),
      group,
      name: activity.after ?? "",
      namePlace: null,
      raw: collapse(raw),
      held: new Set(assignments.flatMap(({ party, duties }) => duties.map((duty) => heldBy(duty, party)))),
      cells: new Map(assignments.map((cell) => [cell.party, { place: null, raw: cellText(cell.raw) }])),
      from: null,
      oldGroup: null,
      match: null,
      gained: [],
      keepsOrder: false,
    });
  },
  "party-removed": (draft, change) => {
    const places = everyPlace(change, "before");
    for (const table of draft.tables) {
      table.columns = table.columns?.filter(({ from }) => from === null || !places.has(from)) ?? null;
    }
  },
  "party-added": (draft, change) => {
    for (const place of everyPlace(change, "after")) {
      const table = draft.tables.find(({ before, after }) => before !== null && isWithin(place, after));
      table?.columns?.push(addedColumn(place, change.party.after ?? "", null));
    }
  },
  shift: (draft, { duty, party, range }) => {
    for (const row of rowsAt(draft, [range])) {
      if (party.before !== null) {
        row.held.delete(heldBy(duty ?? "other", party.before));
        row.cells.delete(party.before);
      }
      // Kept apart until everybody else has the new names, too.
      if (party.after !== null) row.gained.push({ duty: duty ?? "other", party: party.after });
    }
  },
  "party-renamed": (draft, change) => {
    const [old, current] = [change.party.before ?? "", change.party.after ?? ""];
    const places = everyPlace(change, "before");
    for (const column of draft.tables.flatMap(({ columns }) => columns ?? [])) {
      if (column.from !== null && places.has(column.from)) Object.assign(column, { name: current, raw: null });
    }
    for (const row of draft.rows.filter(({ from }) => from !== null)) renameHolder(row, old, current);
  },
  "party-reordered": (draft, change) => {
    const places = everyPlace(change, "after");
    for (const column of draft.tables.flatMap(({ columns }) => columns ?? [])) {
      if (column.place !== null && places.has(column.place)) column.keepsOrder = false;
    }
  },
  "section-renamed": (draft, { range, value, elsewhere }) => {
    const heading = placesOf(range).before;
    const title = value.after ?? "";
    for (const row of draft.rows) {
      row.section = row.section.map((each) => (heading !== null && each.place === heading ? { ...each, title } : each));
      const isBelow = elsewhere.some(({ after }) => isWithin(row.place, after));
      if (isBelow && row.from !== null && row.oldGroup === value.before) row.group = title;
    }
  },
  "activity-reworded": (draft, { activity, range }) => {
    for (const row of rowsAt(draft, [range])) Object.assign(row, { name: activity.after, raw: null });
  },
  "activity-split": divide,
  "activity-merged": divide,
  "activity-moved": (draft, { section, value, range }) => {
    const headings = section.join(" / ");
    const group =
      value.after === headings ? null : (value.after ?? "").slice(section.length === 0 ? 0 : headings.length + 3);
    for (const row of rowsAt(draft, [range])) {
      Object.assign(row, { section: section.map(byTitle), group, keepsOrder: false });
    }
  },
  "activity-reordered": (draft, { range }) => {
    for (const row of rowsAt(draft, [range])) row.keepsOrder = false;
  },
  "notation-changed": (draft, change) => {
    const { key, activity, party, value, range } = change;
    const text = value.after ?? "";
    if (key !== null) {
      changeLegend(draft, change);
    } else if (activity.after === null) {
      const column = draft.tables
        .flatMap(({ columns }) => columns ?? [])
        .find(({ place }) => place === placesOf(range).after);
      if (column !== undefined) column.raw = collapse(text);
    } else {
      const { before } = placesOf(range);
      for (const row of draft.rows) {
        const cell = row.cells.get(party.after ?? "");
        if (row.namePlace === before) row.raw = collapse(text);
        if (cell !== undefined && cell.place === before)
          row.cells.set(party.after ?? "", { ...cell, raw: cellText(text) });
      }
    }
  },
};

/** Does to `draft` what all of these changes say. */
export function applyChanges(draft: MovingDraft, changes: readonly Change[]): void {
  const changesOf = Map.groupBy<string, Change>(changes, ({ kind }) => (isShiftKind(kind) ? "shift" : kind));
  for (const [kind, step] of Object.entries(steps)) {
    for (const change of changesOf.get(kind) ?? []) step(draft, change);
  }
}

function changeLegend(draft: MovingDraft, { key, value, range, content }: Change): void {
  const text = value.after === null ? null : legendText(contentOf("legend", content.after).duty, value.after);
  draft.legend = withEntry(draft.legend, placesOf(range), key, text);
}

/** The parts of an activity are called, and stand, as their matches show; how they are written is known of none but the first. */
function divide(draft: MovingDraft, { range, elsewhere }: Change): void {
  for (const row of rowsAt(draft, [range, ...elsewhere])) {
    const { activity = row.name, section = [], group = null } = row.match?.after ?? {};
    if (row.name !== activity) row.raw = null;
    Object.assign(row, { name: activity, section: section.map(byTitle), group });
  }
  for (const row of rowsAt(draft, elsewhere)) Object.assign(row, { raw: null, cells: new Map(), keepsOrder: false });
}

function renameHolder(row: MovingRow, old: string, current: string): void {
  row.held = new Set(
    [...row.held].map((held) =>
      held.replace(/^(\S+) (.*)$/u, (_held, duty, name) => `${duty} ${name === old ? current : name}`),
    ),
  );
  row.cells = new Map([...row.cells].map(([party, cell]) => [party === old ? current : party, cell]));
}

function addedColumn(place: Place, name: string, raw: string | null): MovingColumn {
  return { from: null, place, name, raw, keepsOrder: false };
}

function byTitle(title: string): { place: null; title: string } {
  return { place: null, title };
}

/** The rows that went from one of these places to the other. */
function rowsAt({ rows }: MovingDraft, ranges: readonly Sides<Range>[]): MovingRow[] {
  const places = ranges.map(placesOf);
  return rows.filter(({ from, place }) => places.some(({ before, after }) => from === before && place === after));
}

function placesOf({ before, after }: Sides<Range>): Sides<Place> {
  return { before: before && placeOf(before), after: after && placeOf(after) };
}

function everyPlace({ range, elsewhere }: Pick<Change, "range" | "elsewhere">, end: "before" | "after"): Set<Place> {
  return new Set([range, ...elsewhere].flatMap((each) => placesOf(each)[end] ?? []));
}

/** The entries with one that was added, changed or, without a text, taken out. */
function withEntry(
  entries: readonly DraftEntry[],
  { before }: Sides<Place>,
  key: string | null,
  text: string | null,
): DraftEntry[] {
  if (before === null) return [...entries, { place: null, key: key ?? "", text: text ?? "" }];
  return entries.flatMap((entry) => {
    if (entry.place !== before) return [entry];
    return text === null ? [] : [{ ...entry, text }];
  });
}

/** @throws Error when a change does not carry what changes of its kind carry */
function contentOf<Type extends ChangeContent["type"]>(type: Type, content: ChangeContent | null): ContentOf<Type> {
  if (!isOfType(type, content)) throw new Error(`Expected a change to carry content of the type "${type}".`);
  return content;
}

type ContentOf<Type extends ChangeContent["type"]> = Extract<ChangeContent, { type: Type }>;

function isOfType<Type extends ChangeContent["type"]>(
  type: Type,
  content: ChangeContent | null,
): content is ContentOf<Type> {
  return content?.type === type;
}
