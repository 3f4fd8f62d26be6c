import { isDeepStrictEqual } from "node:util";
import type { Model, Party, Row, Section } from "./models.ts";

/** What a merge must come to. */
export interface MergeTruth {
  /** What contradicts each other, for people; empty when the merge has to be clean. */
  conflicts: readonly string[];
  /** Ids of the sections whose rows both sides moved: in which order they go then is not said. */
  openOrders: ReadonlySet<string>;
  /** The divider that each row stands under, by ids. */
  groups: ReadonlyMap<string, string | null>;
  /** The merged document; where a new row goes between others is not said, and where things contradict each other it is as ours has it. */
  model: Model;
}

/** The truth about a merge, by the ids of things. */
export function mergeModels(base: Model, ours: Model, theirs: Model): MergeTruth {
  const notes: Notes = { conflicts: [], openOrders: new Set(), groups: new Map() };
  for (const { sections } of [base, theirs, ours]) for (const section of sections) setGroups(section, notes.groups);
  const inBase = new Set(base.sections.map(({ id }) => id));
  const [own, other] = [byId(ours.sections), byId(theirs.sections)];
  const merged = base.sections.flatMap((section): Section[] => {
    const [left, right] = [own.get(section.id), other.get(section.id)];
    if (left !== undefined && right !== undefined) return [mergeSection(section, left, right, notes)];
    const kept = left ?? right;
    if (kept === undefined) return [];
    if (isDeepStrictEqual(kept, section)) return [];
    notes.conflicts.push(`${section.heading} was removed and edited`);
    return left === undefined ? [] : [left];
  });
  const [added, alsoAdded] = [ours, theirs].map(({ sections }) => sections.filter(({ id }) => !inBase.has(id)));
  // Theirs adds at the top, ours at the end.
  return { ...notes, model: { ...base, sections: [...(alsoAdded ?? []), ...merged, ...(added ?? [])] } };
}

interface Notes {
  conflicts: string[];
  openOrders: Set<string>;
  groups: Map<string, string | null>;
}

function setGroups(section: Section, groups: Notes["groups"]): void {
  for (const [row, group] of groupsOf(section)) groups.set(row, group);
}

function mergeSection(base: Section, ours: Section, theirs: Section, notes: Notes): Section {
  const text = (what: string, was: string, left: string, right: string): string => {
    if (left !== right && left !== was && right !== was)
      notes.conflicts.push(`${what} of ${base.heading}: ${left} | ${right}`);
    return left === was ? right : left;
  };
  const parties = mergeParties(base, ours, theirs, notes);
  const rows = mergeRows(base, ours, theirs, parties, notes);
  return {
    id: base.id,
    heading: text("heading", base.heading, ours.heading, theirs.heading),
    prose: text("prose", base.prose, ours.prose, theirs.prose),
    style: ours.style,
    parties,
    rows,
  };
}

function mergeParties(base: Section, ours: Section, theirs: Section, notes: Notes): Party[] {
  const [was, own, other] = [byId(base.parties), byId(ours.parties), byId(theirs.parties)];
  const merged = [...ours.parties, ...theirs.parties.filter(({ id }) => !own.has(id))];
  const names = new Set<string>();
  return merged.flatMap((party): Party[] => {
    const [before, left, right] = [was.get(party.id), own.get(party.id), other.get(party.id)];
    if (before === undefined) {
      if (names.has(party.name)) notes.conflicts.push(`both sides have a party ${party.name}`);
      names.add(party.name);
      return [party];
    }
    if (left === undefined || right === undefined) {
      const kept = left === undefined ? theirs : ours;
      if (changesParty(base, kept, before)) notes.conflicts.push(`${before.name} was removed and edited`);
      return [];
    }
    const differ = left.name !== right.name && left.name !== before.name && right.name !== before.name;
    if (differ) notes.conflicts.push(`${before.name} was renamed twice`);
    const name = left.name === before.name ? right.name : left.name;
    if (names.has(name)) notes.conflicts.push(`two parties are called ${name}`);
    names.add(name);
    return [{ ...party, name }];
  });
}

/** True when a side edited what belongs to a party that the other side removed. */
function changesParty(base: Section, kept: Section, party: Party): boolean {
  if (byId(kept.parties).get(party.id)?.name !== party.name) return true;
  const was = byId(base.rows);
  return kept.rows.some((row) => {
    const before = was.get(row.id);
    return (row.cells[party.id] ?? "") !== (before?.cells[party.id] ?? "");
  });
}

function mergeRows(base: Section, ours: Section, theirs: Section, parties: readonly Party[], notes: Notes): Row[] {
  const [was, own, other] = [byId(base.rows), byId(ours.rows), byId(theirs.rows)];
  const groups = { was: groupsOf(base), own: groupsOf(ours), other: groupsOf(theirs) };
  const isCommon = ({ id }: Row): boolean => was.has(id) && own.has(id) && other.has(id);
  const orders = [base, ours, theirs].map(({ rows }) => rows.filter(isCommon).map(({ id }) => id));
  const [first, second, third] = orders;
  const [ourMove, theirMove] = [!isDeepStrictEqual(first, second), !isDeepStrictEqual(first, third)];
  if (ourMove && theirMove && !isDeepStrictEqual(second, third)) notes.openOrders.add(base.id);
  const all = [...(ourMove ? ours : theirs).rows, ...(ourMove ? theirs : ours).rows];
  const seen = new Set<string>();
  return all.flatMap((row): Row[] => {
    if (seen.has(row.id)) return [];
    seen.add(row.id);
    const [before, left, right] = [was.get(row.id), own.get(row.id), other.get(row.id)];
    if (before === undefined) return [row];
    if (left === undefined || right === undefined) {
      const kept = left ?? right;
      const keptGroups = left === undefined ? groups.other : groups.own;
      const isMoved = keptGroups.get(row.id) !== groups.was.get(row.id);
      const isEdited =
        kept?.name !== before.name ||
        parties.some(({ id }) => before.cells[id] !== undefined && kept?.cells[id] !== before.cells[id]);
      if (isMoved || isEdited) notes.conflicts.push(`"${before.name}" was removed and edited`);
      notes.groups.set(row.id, keptGroups.get(row.id) ?? null);
      return (isMoved || isEdited) && left !== undefined ? [left] : [];
    }
    const moves = [groups.was, groups.own, groups.other].map((each) => each.get(row.id));
    if (moves[1] !== moves[2] && moves[1] !== moves[0] && moves[2] !== moves[0]) {
      notes.conflicts.push(`"${before.name}" was moved under two dividers`);
    }
    notes.groups.set(row.id, (moves[1] === moves[0] ? moves[2] : moves[1]) ?? null);
    const merge = (what: string, old: string, mine: string, yours: string): string => {
      if (mine !== yours && mine !== old && yours !== old) notes.conflicts.push(`${what} of "${before.name}"`);
      return mine === old ? yours : mine;
    };
    const cells = parties.map(({ id }): [string, string] => {
      const [old, mine, yours] = [before.cells[id], left.cells[id], right.cells[id]];
      return [id, old === undefined ? (mine ?? yours ?? "") : merge("a cell", old, mine ?? "", yours ?? "")];
    });
    return [{ ...row, name: merge("name", before.name, left.name, right.name), cells: Object.fromEntries(cells) }];
  });
}

/** The id of the divider above each row. */
function groupsOf({ rows }: Section): Map<string, string | null> {
  const groups = new Map<string, string | null>();
  let divider: string | null = null;
  for (const row of rows) {
    groups.set(row.id, row.kind === "divider" ? null : divider);
    if (row.kind === "divider") divider = row.id;
  }
  return groups;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
