import type { Orientation } from "@raci-kit/model";
import fc from "fast-check";
import type { SketchedDocument, SketchedRow, SketchedTable } from "./sketch.ts";

const shapes: readonly Orientation[] = ["parties-in-columns", "activities-in-columns", "roles-in-columns"];
const verbs = ["Plan", "Restore", "Review", "Delete", "Plan and review"];
const objects = ["backups", "access rights", "the database", "customer data", "encryption keys"];
const details = ["", " weekly", " in every region", " and tell the customer"];
const parties = ["Customer", "Provider", "Auditor", "Auditors of today", "Desk", "Service desk"];
const titles = ["Operations", "Security", "Operations of today", "End of service"];
const groups = ["Daily work", "Yearly work", "Emergencies"];
const additions = ["soon", "twice a year", "with care"];
const explanations = ["Does the work", "does the work.", "Answers for the result", "Is told"];
const schemes = ["RACI", "RASCI", "RACIQ", "DACI"];

const anyName = fc
  .tuple(fc.constantFrom(...verbs), fc.constantFrom(...objects), fc.constantFrom(...details))
  .map(([verb, object, detail]) => `${verb} ${object}${detail}`);
const cells = ["", "R", "A", "A, R", "A/R", "C", "I", "C, I", "-", "**R**", "S", "S", "Q", "Q", "D", "R (lead)"];
const anyRow = fc.record<SketchedRow>({
  name: anyName,
  group: fc.constantFrom(null, null, ...groups),
  cells: fc.array(fc.constantFrom(...cells), { minLength: 4, maxLength: 4 }),
});
const anyTable = fc.record<SketchedTable>({
  headings: fc.constantFrom(["Guide", "Operations"], ["Guide", "Security"], ["Guide"], ["Handbook", "Operations"]),
  scheme: fc.constantFrom("RASCI", "RACIQ", ...schemes),
  shape: fc.constantFrom<Orientation>("parties-in-columns", "parties-in-columns", ...shapes),
  parties: fc.subarray(parties, { minLength: 2, maxLength: 4 }),
  rows: fc.array(anyRow, { maxLength: 6 }),
});

const anyDocument: fc.Arbitrary<SketchedDocument> = fc.record({
  path: fc.constantFrom("raci.md", "raci.md", "docs/raci.md"),
  metadata: fc
    .tuple(
      fc.subarray(["version", "updated", "date", "owner"]),
      fc.array(fc.constantFrom('"1.0"', '"1.1"', "2024-03-28", "Kim"), { minLength: 4, maxLength: 4 }),
    )
    .map(([keys, values]) => keys.map((key, index) => [key, values[index] ?? ""] as const)),
  dated: fc.constantFrom(null, "2024-03-28", "2024-05-01"),
  legend: fc
    .tuple(
      fc.subarray(["R", "A", "C", "I"]),
      fc.array(fc.constantFrom(...explanations), { minLength: 4, maxLength: 4 }),
    )
    .map(([letters, texts]) => letters.map((letter, index) => [letter, texts[index] ?? ""] as const)),
  tables: fc.array(anyTable, { maxLength: 3 }),
});

/** What an edit draws from: any number, taken modulo what there is. */
interface Draw {
  table: number;
  row: number;
  column: number;
  choice: number;
}

type Edit = (document: SketchedDocument, draw: Draw) => SketchedDocument;

/** What writers do to the text around tables. */
const documentEdits: readonly Edit[] = [
  (document, { choice }) => ({ ...document, path: `docs/${choice % 2}.md` }),
  (document, { choice }) => ({ ...document, dated: pick(["2024-06-01", "2024-07-01"], choice) }),
  ({ metadata, ...document }, { choice }) => ({ ...document, metadata: metadata.slice(choice % 2) }),
  ({ metadata, ...document }, { choice }) => ({
    ...document,
    metadata: metadata.map(([key, value]) => [key, `${value}${choice % 2}`]),
  }),
  ({ legend, ...document }, { choice }) => ({ ...document, legend: legend.slice(choice % 2) }),
  ({ legend, ...document }, { choice }) => ({
    ...document,
    legend: legend.map(([letter]) => [letter, pick(explanations, choice)]),
  }),
  ({ tables, ...document }, { table: from }) => ({ ...document, tables: tables.filter((_each, at) => at !== from) }),
  ({ tables, ...document }, { choice }) => ({
    ...document,
    tables: tables.map((each) => renameParty(each, pick(parties, choice), "Harbourline")),
  }),
];

/** What writers do to a table. */
const tableEdits: readonly ((table: SketchedTable, draw: Draw) => SketchedTable)[] = [
  ({ headings, ...rest }, { choice }) => ({ ...rest, headings: [...headings.slice(0, -1), pick(titles, choice)] }),
  ({ headings, ...rest }) => ({ ...rest, headings: ["Duties", ...headings] }),
  (rest, { choice }) => ({ ...rest, scheme: pick(schemes, choice) }),
  (rest, { choice }) => ({ ...rest, shape: pick(shapes, choice) }),
  ({ rows, ...rest }, { choice }) => ({
    ...rest,
    rows: rows.map((each) => ({ ...each, group: each.group === pick(groups, choice) ? "Now and then" : each.group })),
  }),
  ({ rows, ...rest }, { row: at }) => ({ ...rest, rows: [...rows.slice(at), ...rows.slice(0, at)] }),
  (rest, { column }) => ({
    ...rest,
    parties: withoutItem(rest.parties, column),
    rows: rest.rows.map((each) => ({ ...each, cells: withoutItem(each.cells, column) })),
  }),
  (rest) => ({
    ...rest,
    parties: rest.parties.toReversed(),
    rows: rest.rows.map((each) => ({ ...each, cells: each.cells.slice(0, rest.parties.length).toReversed() })),
  }),
  ({ parties: names, ...rest }, { column }) => ({
    ...rest,
    parties: names.map((each, at) => (at === column ? `**${each}**` : each)),
  }),
  ({ rows, ...rest }, { row: at }) => ({
    ...rest,
    rows: rows.flatMap((each, order) => (order === at ? divided(each) : each)),
  }),
  ({ rows, ...rest }, { row: at }) => ({ ...rest, rows: withoutItem(rows, at) }),
  ({ rows, ...rest }) => ({
    ...rest,
    rows: rows.map(({ cells: [first = "", second = "", ...others], ...each }) => ({
      ...each,
      cells: [second, first, ...others],
    })),
  }),
];

/** What writers do to an activity. */
const rowEdits: readonly ((row: SketchedRow, draw: Draw) => SketchedRow)[] = [
  (rest, { choice }) => ({ ...rest, name: `${rest.name} ${pick(additions, choice)}` }),
  (rest) => ({ ...rest, name: rest.name.toUpperCase() }),
  (rest) => ({ ...rest, name: `*${rest.name}*` }),
  (rest, { choice }) => ({ ...rest, group: pick(groups, choice) }),
  (rest, { column, choice }) => ({
    ...rest,
    cells: rest.cells.map((each, at) => (at === column ? pick(cells, choice) : each)),
  }),
];

const edits: readonly Edit[] = [
  ...documentEdits,
  ...tableEdits.map((edit): Edit => (document, draw) => ({
    ...document,
    tables: document.tables.map((each, at) => (at === draw.table || draw.choice % 5 === 0 ? edit(each, draw) : each)),
  })),
  ...rowEdits.map((edit): Edit => (document, draw) => ({
    ...document,
    tables: document.tables.map(({ rows, ...each }) => ({
      ...each,
      rows: rows.map((line, at) => (at === draw.row ? edit(line, draw) : line)),
    })),
  })),
  moveRow,
];

function pick<Item>(items: readonly Item[], choice: number): Item {
  const item = items[choice % items.length];
  if (item === undefined) throw new RangeError("Found nothing to choose from.");
  return item;
}

function withoutItem<Item>(items: readonly Item[], at: number): Item[] {
  return items.filter((_item, order) => order !== at);
}

/** A table without a second party of the new name: duties tell parties by their names. */
function renameParty({ parties: names, ...table }: SketchedTable, old: string, current: string): SketchedTable {
  if (names.includes(current)) return { ...table, parties: names };
  return { ...table, parties: names.map((each) => (each === old ? current : each)) };
}

/** `Plan and review backups` as two rows. */
function divided(row: SketchedRow): SketchedRow[] {
  const [, first, second, rest] = /^(\w+) and (\w)(.*)$/u.exec(row.name) ?? [];
  if (first === undefined || second === undefined || rest === undefined) return [row];
  const object = rest.replace(/^\w+ /u, "");
  return [
    { ...row, name: `${first} ${object}` },
    { ...row, name: second.toUpperCase() + rest },
  ];
}

function moveRow({ tables, ...document }: SketchedDocument, draw: Draw): SketchedDocument {
  const moved = tables[draw.table]?.rows[draw.row];
  if (moved === undefined) return { ...document, tables };
  const last = tables.length - 1;
  return {
    ...document,
    tables: tables.map((each, at) => {
      const rows = at === draw.table ? withoutItem(each.rows, draw.row) : each.rows;
      return { ...each, rows: at === last ? [moved, ...rows] : rows };
    }),
  };
}

const anyDraw = fc.record<Draw>({ table: fc.nat(2), row: fc.nat(5), column: fc.nat(3), choice: fc.nat(20) });
const editsOfOne = fc.array(fc.tuple(fc.constantFrom(...edits), anyDraw), { minLength: 1, maxLength: 5 });

/** Two documents: one and what writers made of it, or two that have nothing to do with each other. */
export const twoDocuments: fc.Arbitrary<readonly [SketchedDocument, SketchedDocument]> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(anyDocument, editsOfOne)
      .map(([first, made]) => [first, made.reduce((document, [edit, each]) => edit(document, each), first)] as const),
  },
  { weight: 1, arbitrary: fc.tuple(anyDocument, anyDocument) },
);
