import { compareRanges, findScheme, type Matrix, type RoleScheme, type TableVerdict } from "@raci-kit/model";
import type { Block, Table } from "../blocks/block.ts";
import { type Directive, readDirective } from "../directives.ts";
import { type LegendFinder, legendFinder } from "../legends/nearest-legend.ts";
import { type OtherLetters, type OtherLettersFinder, otherLettersFinder } from "../legends/other-letters.ts";
import type { Legend } from "../legends/read-legends.ts";
import { chooseScheme, type SchemeChoice } from "../schemes/choose-scheme.ts";
import { flipLikeOthers } from "./activities-in-columns.ts";
import { censusOf } from "./census.ts";
import { toMatrix } from "./candidate.ts";
import { withLowestHeader } from "./header-rows.ts";
import { type Recognition, recognise } from "./recognise.ts";
import type { Surroundings, TableMemo } from "./table-memo.ts";
import { cellReader, profileColumns, type TableReading } from "./table-reading.ts";

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
  reading: TableReading;
  choice: SchemeChoice;
  recognition: Recognition;
}

/** The matrices among the tables of a document, in their order. */
export function readMatrices(blocks: readonly Block[], context: DocumentContext): TablesReading {
  const settled: TableVerdict[] = [];
  const open: OpenTable[] = [];
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
    if (verdict === null) open.push(readTable(block, index, directive, documentScheme, scene));
    else settled.push(verdict);
  });

  const tables = withFamiliarParties(open);
  const candidates = flipLikeOthers(tables.map(({ reading, recognition }) => ({ reading, ...recognition })));
  const matrices = tables.flatMap(({ reading, choice }, index): MatrixReading[] => {
    const candidate = candidates[index] ?? null;
    if (candidate === null) return [];
    const make = (): MatrixReading => ({ matrix: toMatrix(candidate, reading), choice });
    return [context.memo?.matrixOf(candidate, make) ?? make()];
  });
  const verdicts = [...settled, ...tables.map(verdictOn)];
  return { matrices, verdicts: verdicts.toSorted((left, right) => compareRanges(left.range, right.range)) };
}

function readTable(
  { table: written, section }: Extract<Block, { kind: "table" }>,
  index: number,
  directive: Directive | null,
  documentScheme: RoleScheme | undefined,
  context: Scene,
): OpenTable {
  const legend = context.legendAt(index, section);
  const explainedAt = legend[0]?.range.start.line ?? 0;
  const surroundings: Surroundings = {
    section,
    title: context.title,
    mentioned: context.mentioned,
    ordered: directive?.order === "matrix",
    configured: context.scheme,
    commented: schemeNamed(directive?.scheme ?? null, context) ?? documentScheme,
    own: context.schemes,
    legend,
    explained: explainedAt > (section.at(-1)?.range.start.line ?? 0) && explainedAt < written.range.start.line,
    otherLetters: context.otherLettersAt(index, section),
  };
  const known = context.memo?.recall(written, surroundings);
  if (known !== undefined) return known;
  const reading = readTableIn(written, surroundings);
  context.memo?.keep(written, surroundings, reading);
  return reading;
}

function readTableIn(written: Table, surroundings: Surroundings): OpenTable {
  const { section, title, mentioned, explained, ordered, otherLetters } = surroundings;
  const choice = chooseScheme({
    ...surroundings,
    headings: [...section.toReversed().map((heading) => heading.title), title ?? ""],
    cells: censusOf(written),
  });
  const table = withLowestHeader(written, choice.scheme);
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
    columns: profileColumns(table, read),
    read,
  };
  return { reading, choice, recognition: recognise(reading) };
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
    return { ...table, reading, recognition: recognise(reading) };
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
