import { findScheme, type LegendEntry, type Matrix, type RoleScheme } from "@raci-kit/model";
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

interface RecognisedTable {
  reading: TableReading;
  candidate: Candidate;
  choice: SchemeChoice;
}

/** The matrices among the tables of a document, in their order. */
export function readMatrices(blocks: readonly Block[], context: DocumentContext): MatrixReading[] {
  const recognised: RecognisedTable[] = [];
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
    const ordered = directive?.order === "matrix";
    const isLegend = context.legends.some((legend) => legend.table === block.table);
    if (directive?.order === "ignore" || (isLegend && !ordered)) return;
    const legend = nearestLegend(context.legends, index);
    const choice = chooseScheme({
      configured: context.scheme,
      commented: schemeNamed(directive?.scheme ?? null, context) ?? documentScheme,
      legend,
      headings: [...block.section.toReversed().map((heading) => heading.title), context.title ?? ""],
      cells: censusOf(block.table),
    });
    const read = cellReader(choice.scheme);
    const columns = profileColumns(block.table, read);
    const { table, section } = block;
    const reading = { table, section, scheme: choice.scheme, mentioned: context.mentioned, ordered, columns, read };
    const candidate = recognise(reading);
    if (candidate !== null) recognised.push({ reading, candidate, choice });
  });

  const candidates = flipLikeOthers(recognised);
  return recognised.map(({ reading, candidate, choice }, index) => ({
    matrix: toMatrix(candidates[index] ?? candidate, reading),
    choice,
  }));
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
