import { type LegendEntry, type MetadataEntry, raci, type ResponsibilityModel, type RoleScheme } from "@raci-kit/model";
import type { Block } from "./blocks/block.ts";
import { findDemotedTables } from "./blocks/demoted-tables.ts";
import type { DocumentSyntax } from "./direct/document-syntax.ts";
import { type Legend, readLegends } from "./legends/read-legends.ts";
import { readMatrices } from "./matrices/read-matrices.ts";
import type { TableMemo } from "./matrices/table-memo.ts";
import type { SchemeChoice } from "./schemes/choose-scheme.ts";
import { namesMatrix } from "./schemes/mentions.ts";
import type { SourceText } from "./text/source.ts";
import { visibleDate } from "./visible-date.ts";

/** What is known about a document beside its text. */
export interface DocumentFacts {
  /** Name of the document, carried into the model. */
  path: string;
  /** The scheme to read every matrix with, whatever the document says. */
  scheme?: RoleScheme | undefined;
  /** Schemes of one's own, known beside the built-in ones; one that is called like a built-in scheme stands for it. */
  schemes?: readonly RoleScheme[] | undefined;
}

const noSchemes: readonly RoleScheme[] = [];

/**
 * The model of a document that consists of this.
 *
 * @param memo what the tables of earlier revisions were read as; null when the document is read once
 */
export function interpretSyntax(
  { metadata, blocks, comments }: DocumentSyntax,
  source: SourceText,
  options: DocumentFacts,
  memo: TableMemo | null = null,
): ResponsibilityModel {
  const { legends, others } = readLegends(blocks);
  const entryOf = (key: string): MetadataEntry | undefined =>
    metadata.find((entry) => entry.key.toLowerCase() === key && entry.value !== "");
  const valueOf = (key: string): string | null => entryOf(key)?.value ?? null;
  const dated = entryOf("updated") ?? entryOf("lastupdated") ?? entryOf("last_updated") ?? entryOf("date");
  const visible = dated === undefined ? visibleDate(blocks) : null;
  const title = valueOf("title") ?? firstHeading(blocks);
  const mentioned = legends.length > 0 || speaksOfScheme(blocks, title, options.path);
  const { matrices, verdicts } = readMatrices(blocks, {
    legends,
    otherLetters: others,
    title,
    mentioned,
    scheme: options.scheme,
    schemes: options.schemes ?? noSchemes,
    memo,
  });
  const main = mostUsed(matrices.map(({ choice }) => choice));
  return {
    path: options.path,
    title,
    version: valueOf("version"),
    updated: dated?.value ?? visible?.date ?? null,
    updatedRange: dated?.range ?? visible?.range ?? null,
    metadata,
    scheme: main?.scheme ?? options.scheme ?? raci,
    schemeReason: main?.reason ?? "no matrix was found",
    headings: blocks.flatMap((block) => (block.kind === "text" && block.heading ? block.section.slice(-1) : [])),
    comments,
    legend: distinctEntries(legends),
    matrices: matrices.map(({ matrix }) => matrix),
    tables: verdicts,
    demotedTables: findDemotedTables(blocks, source),
  };
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
