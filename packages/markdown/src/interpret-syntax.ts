import { type LegendEntry, type MetadataEntry, raci, type ResponsibilityModel, type RoleScheme } from "@raci-kit/model";
import type { Block, Table } from "./blocks/block.ts";
import { findDemotedTables } from "./blocks/demoted-tables.ts";
import type { DocumentSyntax } from "./direct/document-syntax.ts";
import { type Legend, readLegends } from "./legends/read-legends.ts";
import { explainsLetters } from "./legends/table-definitions.ts";
import { alterTables, readMatrices, type TablesReading } from "./matrices/read-matrices.ts";
import type { RowEdit } from "./matrices/row-edit.ts";
import type { TableMemo } from "./matrices/table-memo.ts";
import type { SchemeChoice } from "./schemes/choose-scheme.ts";
import { namesMatrix } from "./schemes/mentions.ts";
import type { SourceText } from "./text/source.ts";
import { isLabelled, mayGiveDate, visibleDate } from "./visible-date.ts";

/** What is known about a document beside its text. */
export interface DocumentFacts {
  /** Name of the document, carried into the model. */
  path: string;
  /** The scheme to read every matrix with, whatever the document says. */
  scheme?: RoleScheme | undefined;
  /** Schemes of one's own, known beside the built-in ones; one that is called like a built-in scheme stands for it. */
  schemes?: readonly RoleScheme[] | undefined;
}

/** A document as it was understood, with the tables that others may be made of. */
export interface Interpretation {
  model: ResponsibilityModel;
  tables: TablesReading;
}

const noSchemes: readonly RoleScheme[] = [];

/**
 * Understands a document that consists of this.
 *
 * @param memo what the tables of earlier revisions were read as; null when the document is read once
 */
export function interpretSyntax(
  { metadata, blocks, comments }: DocumentSyntax,
  source: SourceText,
  options: DocumentFacts,
  memo: TableMemo | null = null,
): Interpretation {
  const { legends, others } = readLegends(blocks);
  const entryOf = (key: string): MetadataEntry | undefined =>
    metadata.find((entry) => entry.key.toLowerCase() === key && entry.value !== "");
  const valueOf = (key: string): string | null => entryOf(key)?.value ?? null;
  const dated = entryOf("updated") ?? entryOf("lastupdated") ?? entryOf("last_updated") ?? entryOf("date");
  const visible = dated === undefined ? visibleDate(blocks) : null;
  const title = valueOf("title") ?? firstHeading(blocks);
  const mentioned = legends.length > 0 || speaksOfScheme(blocks, title, options.path);
  const tables = readMatrices(blocks, {
    legends,
    otherLetters: others,
    title,
    mentioned,
    scheme: options.scheme,
    schemes: options.schemes ?? noSchemes,
    memo,
  });
  const model: ResponsibilityModel = {
    path: options.path,
    title,
    version: valueOf("version"),
    updated: dated?.value ?? visible?.date ?? null,
    updatedRange: dated?.range ?? visible?.range ?? null,
    metadata,
    ...schemeOf(tables, options),
    headings: blocks.flatMap((block) => (block.kind === "text" && block.heading ? block.section.slice(-1) : [])),
    comments,
    legend: distinctEntries(legends),
    matrices: tables.matrices.map(({ matrix }) => matrix),
    tables: tables.verdicts,
    demotedTables: findDemotedTables(blocks, source),
  };
  return { model, tables };
}

/**
 * What a document says after rows of one of its tables gave way to others; null when more than the table may mean
 * something else now. All places are those from before.
 *
 * @param index of the table among `tables`
 */
export function alterInterpretation(
  { model, tables }: Interpretation,
  index: number,
  edit: RowEdit,
  options: DocumentFacts,
  memo: TableMemo | null,
): Interpretation | null {
  const before = tables.placed[index]?.table;
  if (before === undefined || tellsMoreThanDuties(before)) return null;
  const altered = alterTables(tables, index, edit, memo);
  const after = altered.placed[index]?.table;
  if (after === undefined || explainsLetters(after) || edit.added.some(isLabelled)) return null;
  plainTables.add(after);
  return {
    model: {
      ...model,
      ...schemeOf(altered, options),
      matrices: altered.matrices.map(({ matrix }) => matrix),
      tables: altered.verdicts,
    },
    tables: altered,
  };
}

/** True for a table that may explain letters or give the date of a document. */
function tellsMoreThanDuties(table: Table): boolean {
  if (plainTables.has(table)) return false;
  const isTelling = explainsLetters(table) || mayGiveDate(table);
  if (!isTelling) plainTables.add(table);
  return isTelling;
}

/** Tables that tell no more than duties. */
const plainTables = new WeakSet<Table>();

function schemeOf(
  { matrices }: TablesReading,
  options: DocumentFacts,
): Pick<ResponsibilityModel, "scheme" | "schemeReason"> {
  const main = mostUsed(matrices.map(({ choice }) => choice));
  return { scheme: main?.scheme ?? options.scheme ?? raci, schemeReason: main?.reason ?? "no matrix was found" };
}

/** One entry a letter, the first that the document gives. */
function distinctEntries(legends: readonly Legend[]): LegendEntry[] {
  const entries = new Map<string, LegendEntry>();
  for (const entry of legends.flatMap((legend) => legend.entries)) {
    if (!entries.has(entry.letter)) entries.set(entry.letter, entry);
  }
  return [...entries.values()];
}

function mostUsed(choices: readonly SchemeChoice[]): SchemeChoice | undefined {
  const uses = new Map<string, number>();
  for (const { scheme } of choices) uses.set(scheme.name, (uses.get(scheme.name) ?? 0) + 1);
  const most = Math.max(0, ...uses.values());
  return choices.find(({ scheme }) => uses.get(scheme.name) === most);
}

function speaksOfScheme(blocks: readonly Block[], title: string | null, path: string): boolean {
  if (namesMatrix(title ?? "") || namesMatrix(path.replace(/[^\p{L}\p{N}]+/gu, " "))) return true;
  return blocks.some((block) => {
    if (block.kind === "text") return namesMatrix(block.text);
    return block.kind === "table" && block.table.header.cells.some((cell) => namesMatrix(cell.text));
  });
}

function firstHeading(blocks: readonly Block[]): string | null {
  const heading = blocks.find((block) => block.kind === "text" && block.heading && block.text !== "");
  return heading?.kind === "text" ? heading.text : null;
}
