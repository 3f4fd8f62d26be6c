import { findScheme, type LegendEntry, type Matrix, type RoleScheme, type TableVerdict } from "@raci-kit/model";
import { type Block, type Table, type TableBlock, tableOf } from "../blocks/block.ts";
import { type Directive, readDirective } from "../directives.ts";
import { type LegendFinder, legendFinder } from "../legends/nearest-legend.ts";
import { type OtherLetters, type OtherLettersFinder, otherLettersFinder } from "../legends/other-letters.ts";
import type { Legend } from "../legends/read-legends.ts";
import { chooseScheme, type SchemeChoice } from "../schemes/choose-scheme.ts";
import { flipLikeOthers } from "./activities-in-columns.ts";
import { alterCensus, type Census, censusOf } from "./census.ts";
import { toMatrix } from "./candidate.ts";
import { withLowestHeader } from "./header-rows.ts";
import type { EarlierLetters } from "./parties-in-columns.ts";
import { type Recognition, recognise } from "./recognise.ts";
import type { RowEdit } from "./row-edit.ts";
import type { Surroundings, TableMemo } from "./table-memo.ts";
import { alterProfiles, cellReader, profileColumns, type TableReading } from "./table-reading.ts";

/** What the whole document says that helps to read its tables. */
export interface DocumentContext {
  legends: readonly Legend[];
  /** Letters that are explained as something else than roles. */
  otherLetters: readonly OtherLetters[];
  title: string | null;
  /** True when the document speaks of a responsibility scheme by name, or explains one. */
  mentioned: boolean;
  /** The scheme to read every matrix with, whatever the document says. */
  scheme: RoleScheme | undefined;
  /** Schemes of the caller's own, known beside the built-in ones. */
  schemes: readonly RoleScheme[];
  /** What the tables of earlier revisions were read as; null when the document is read once. */
  memo: TableMemo | null;
}

/** A matrix with the choice of its scheme. */
export interface MatrixReading {
  matrix: Matrix;
  choice: SchemeChoice;
}

/** The matrices of a document, and what each of its tables was taken for. */
export interface TablesReading {
  matrices: readonly MatrixReading[];
  verdicts: readonly TableVerdict[];
  /** The tables that may be matrices, in their order. */
  placed: readonly PlacedTable[];
  /** Verdicts on tables that nobody had to look into. */
  settled: readonly SettledTable[];
}

/** A verdict on a table. */
interface SettledTable {
  /** Index of its block. */
  block: number;
  verdict: TableVerdict;
}

/** A table in its surroundings, and what it may be there. */
export interface PlacedTable {
  /** Index of its block. */
  block: number;
  /** See `TableBlock`. */
  line: number | null;
  table: Table;
  surroundings: Surroundings;
  open: OpenTable;
}

/** The context with the legends at hand. */
interface Scene extends DocumentContext {
  legendAt: LegendFinder;
  otherLettersAt: OtherLettersFinder;
  /** The legends that are tables. */
  legendOf: ReadonlyMap<Table | null, Legend>;
}

/** A table, and what it may be. */
export interface OpenTable {
  census: Census;
  reading: TableReading;
  choice: SchemeChoice;
  recognition: Recognition;
}

/** The matrices among the tables of a document, in their order. */
export function readMatrices(blocks: readonly Block[], context: DocumentContext): TablesReading {
  const settled: SettledTable[] = [];
  const tables: PlacedTable[] = [];
  const scene: Scene = {
    ...context,
    legendAt: legendFinder(context.legends),
    otherLettersAt: otherLettersFinder(context.otherLetters, context.legends),
    legendOf: new Map(context.legends.map((legend) => [legend.table, legend])),
  };
  let documentScheme: RoleScheme | undefined;
  let pending: Directive | null = null;

  blocks.forEach((block, index) => {
    if (block.kind === "comment") {
      const directive = readDirective(block.text);
      if (directive?.order === "document") documentScheme = schemeNamed(directive.scheme, context);
      else pending = directive ?? pending;
      return;
    }
    if (block.kind !== "table") return;
    const directive = pending;
    pending = null;
    const verdict = settledVerdict(block.table, directive, scene);
    if (verdict === null) tables.push(readTable(block, index, directive, documentScheme, scene));
    else settled.push({ block: index, verdict });
  });

  return concludeTables(tables, settled, context.memo);
}

/** The same tables after rows of one of them gave way to others. */
export function alterTables(
  { placed, settled }: TablesReading,
  index: number,
  edit: RowEdit,
  memo: TableMemo | null,
): TablesReading {
  const altered = placed.map((table, position) => (position === index ? alterTable(table, edit) : table));
  return concludeTables(altered, settled, memo);
}

function alterTable(placed: PlacedTable, edit: RowEdit): PlacedTable {
  const { header, rows } = placed.table;
  const table = tableOf(header, rows.toSpliced(edit.at, edit.removed.length, ...edit.added));
  return { ...placed, table, open: readTableIn(table, placed.surroundings, { open: placed.open, edit }) };
}

/** Compares the tables with each other, and settles what each of them is. */
function concludeTables(
  placed: readonly PlacedTable[],
  settled: readonly SettledTable[],
  memo: TableMemo | null,
): TablesReading {
  const tables = withFamiliarParties(placed.map(({ open }) => open));
  const candidates = flipLikeOthers(tables.map(({ reading, recognition }) => ({ reading, ...recognition })));
  const matrices = tables.flatMap(({ reading, choice }, index): MatrixReading[] => {
    const candidate = candidates[index] ?? null;
    if (candidate === null) return [];
    const make = (): MatrixReading => ({ matrix: toMatrix(candidate, reading), choice });
    return [memo?.matrixOf(candidate, make) ?? make()];
  });
  const judged = tables.map((table, index): SettledTable => ({
    block: placed[index]?.block ?? 0,
    verdict: verdictOn(table),
  }));
  const verdicts = [...settled, ...judged].toSorted((left, right) => left.block - right.block);
  return {
    matrices,
    verdicts: verdicts.map(({ verdict }) => verdict),
    placed,
    settled,
  };
}

function readTable(
  { table: written, section, line }: TableBlock,
  index: number,
  directive: Directive | null,
  documentScheme: RoleScheme | undefined,
  context: Scene,
): PlacedTable {
  const legend = context.legendAt(index, section);
  const surroundings: Surroundings = {
    section,
    title: context.title,
    mentioned: context.mentioned,
    ordered: directive?.order === "matrix",
    configured: context.scheme,
    commented: schemeNamed(directive?.scheme ?? null, context) ?? documentScheme,
    own: context.schemes,
    legend: legend?.entries ?? noEntries,
    explained: legend !== undefined && legend.block < index && legend.section.at(-1) === section.at(-1),
    otherLetters: context.otherLettersAt(index, section),
  };
  const known = context.memo?.recall(written, surroundings);
  const placed = { block: index, line, table: written };
  if (known !== undefined) return { ...known, ...placed };
  const read = { surroundings, open: readTableIn(written, surroundings, null) };
  context.memo?.keep(written, read);
  return { ...read, ...placed };
}

const noEntries: readonly LegendEntry[] = [];

/** A table before some of its rows gave way to others. */
interface EarlierTable {
  open: OpenTable;
  edit: RowEdit;
}

function readTableIn(written: Table, surroundings: Surroundings, earlier: EarlierTable | null): OpenTable {
  const { section, title, mentioned, explained, ordered, otherLetters } = surroundings;
  const census = earlier === null ? censusOf(written) : alterCensus(earlier.open.census, written, earlier.edit);
  const choice = chooseScheme({
    ...surroundings,
    headings: [...section.toReversed().map((heading) => heading.title), title ?? ""],
    cells: census.texts,
  });
  const table = withLowestHeader(written, choice.scheme);
  const known = earlier !== null && isReadAlike(earlier.open, table, choice) ? earlier : null;
  const read = cellReader(choice.scheme);
  const reading: TableReading = {
    table,
    section,
    scheme: choice.scheme,
    mentioned,
    explained,
    ordered,
    knownParties: new Set(),
    otherLetters,
    columns:
      known === null ? profileColumns(table, read) : alterProfiles(known.open.reading.columns, table, known.edit, read),
    read,
  };
  return { census, reading, choice, recognition: recognise(reading, known === null ? null : lettersBefore(known)) };
}

/** True when the table has the header and scheme that it had. */
function isReadAlike({ reading }: OpenTable, table: Table, { scheme }: SchemeChoice): boolean {
  return reading.scheme === scheme && reading.table.header === table.header;
}

function lettersBefore({ open: { reading, recognition }, edit }: EarlierTable): EarlierLetters | null {
  const { letters } = recognition;
  return letters === null ? null : { letters, rows: reading.table.rows, edit };
}

/**
 * Looks again at tables whose header names parties of the document's other matrices: a matrix whose cells are blank,
 * or all in one column, is still one.
 */
function withFamiliarParties(tables: readonly OpenTable[]): OpenTable[] {
  const candidates = tables.flatMap(({ recognition }) => recognition.candidate ?? []);
  const usual = candidates.filter(
    ({ orientation, parties }) => orientation === "parties-in-columns" && parties.length > 1,
  );
  const knownParties = new Set(
    usual.flatMap(({ parties }) => parties.map(({ name }) => name)).filter((name) => name !== ""),
  );
  return tables.map((table) => {
    const familiar = table.reading.columns.filter(({ header }) => knownParties.has(header)).length;
    const found = table.recognition.candidate?.parties.length ?? 0;
    if (familiar < 2 || found >= familiar) return table;
    const reading = { ...table.reading, knownParties };
    return { ...table, reading, recognition: recognise(reading, null) };
  });
}

function verdictOn({ reading, recognition }: OpenTable): TableVerdict {
  const { candidate, score, reason } = recognition;
  return { kind: candidate === null ? "other" : "matrix", score, reason, range: reading.table.range };
}

/** What a table is without a look at its cells: excluded by the writer, or a legend. */
function settledVerdict(table: Table, directive: Directive | null, { legendOf }: Scene): TableVerdict | null {
  if (directive?.order === "matrix") return null;
  const { range } = table;
  if (directive?.order === "ignore")
    return { kind: "other", score: 0, reason: "a comment says that it is none", range };
  const legend = legendOf.get(table);
  if (legend === undefined) return null;
  const letters = legend.entries.map((entry) => entry.letter).join(", ");
  return { kind: "legend", score: 0, reason: `it explains the letters ${letters}`, range };
}

function schemeNamed(name: string | null, context: DocumentContext): RoleScheme | undefined {
  if (name === null) return undefined;
  const wanted = name.toUpperCase();
  return context.schemes.find((scheme) => scheme.name.toUpperCase() === wanted) ?? findScheme(name);
}
