import { findScheme, type LegendEntry, type Matrix, type RoleScheme, type TableVerdict } from "@raci-kit/model";
import type { Block, Table } from "../blocks/block.ts";
import { type Directive, readDirective } from "../directives.ts";
import type { Legend } from "../legends/read-legends.ts";
import { chooseScheme, type SchemeChoice } from "../schemes/choose-scheme.ts";
import { flipLikeOthers } from "./activities-in-columns.ts";
import { type Candidate, toMatrix } from "./candidate.ts";
import { recognise } from "./recognise.ts";
import { cellReader, profileColumns, type TableReading } from "./table-reading.ts";

/** What the whole document says that helps to read its tables. */
export interface DocumentContext {
  legends: readonly Legend[];
  title: string | null;
  /** True when the document speaks of a responsibility scheme by name, or explains one. */
  mentioned: boolean;
  /** The scheme to read every matrix with, whatever the document says. */
  scheme: RoleScheme | undefined;
  /** Schemes of the caller's own that comments may name. */
  schemes: readonly RoleScheme[];
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

interface RecognisedTable {
  reading: TableReading;
  candidate: Candidate;
  choice: SchemeChoice;
}

/** The matrices among the tables of a document, in their order. */
export function readMatrices(blocks: readonly Block[], context: DocumentContext): TablesReading {
  const recognised: RecognisedTable[] = [];
  const verdicts: TableVerdict[] = [];
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
    const { table, section } = block;
    const directive = pending;
    pending = null;
    const ordered = directive?.order === "matrix";
    const settled = ordered ? null : settledVerdict(table, directive, context);
    if (settled !== null) {
      verdicts.push(settled);
      return;
    }
    const choice = chooseScheme({
      configured: context.scheme,
      commented: schemeNamed(directive?.scheme ?? null, context) ?? documentScheme,
      legend: nearestLegend(context.legends, index),
      headings: [...section.toReversed().map((heading) => heading.title), context.title ?? ""],
      cells: censusOf(table),
    });
    const read = cellReader(choice.scheme);
    const columns = profileColumns(table, read);
    const reading = { table, section, scheme: choice.scheme, mentioned: context.mentioned, ordered, columns, read };
    const { candidate, score, reason } = recognise(reading);
    if (candidate !== null) recognised.push({ reading, candidate, choice });
    verdicts.push({ kind: candidate === null ? "other" : "matrix", score, reason, range: table.range });
  });

  const candidates = flipLikeOthers(recognised);
  const matrices = recognised.map(({ reading, candidate, choice }, index) => ({
    matrix: toMatrix(candidates[index] ?? candidate, reading),
    choice,
  }));
  return { matrices, verdicts };
}

/** What a table is without a look at its cells: excluded by the writer, or a legend. */
function settledVerdict(table: Table, directive: Directive | null, context: DocumentContext): TableVerdict | null {
  const { range } = table;
  if (directive?.order === "ignore")
    return { kind: "other", score: 0, reason: "a comment says that it is none", range };
  const legend = context.legends.find((candidate) => candidate.table === table);
  if (legend === undefined) return null;
  const letters = legend.entries.map((entry) => entry.letter).join(", ");
  return { kind: "legend", score: 0, reason: `it explains the letters ${letters}`, range };
}

function schemeNamed(name: string | null, context: DocumentContext): RoleScheme | undefined {
  if (name === null) return undefined;
  return context.schemes.find((scheme) => scheme.name === name) ?? findScheme(name);
}

/** The texts of the cells behind the first column, and how many cells hold each. */
function censusOf(table: Table): Map<string, number> {
  const census = new Map<string, number>();
  for (const row of [table.header, ...table.rows]) {
    for (const cell of row.cells.slice(1)) census.set(cell.text, (census.get(cell.text) ?? 0) + 1);
  }
  return census;
}

/** The last legend before a block, else the first one behind it. */
function nearestLegend(legends: readonly Legend[], block: number): readonly LegendEntry[] {
  const before = legends.findLast((legend) => legend.block < block);
  return (before ?? legends[0])?.entries ?? [];
}
