import type { Position, Range } from "@raci-kit/model";
import type { Nodes, Table as TableNode } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Table } from "../blocks/block.ts";
import { readBlocks } from "../blocks/read-blocks.ts";
import { parseMarkdown } from "../syntax/parse.ts";
import { type SourceText, sourceText } from "../text/source.ts";

/** The pipe tables that the reader finds in a text, in document order. */
export function tablesIn(markdown: string): Table[] {
  const blocks = readBlocks(parseMarkdown(markdown), sourceText(markdown));
  return blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

/** The tables that the reference parser finds: micromark with its GFM table extension and nothing else. */
export function referenceTables(markdown: string): TableNode[] {
  const tables: TableNode[] = [];
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "table") tables.push(node);
    else if ("children" in node) open.push(...node.children.toReversed());
  }
  return tables;
}

/**
 * The cells of a line that is a row of a table, by the letter of the GFM specification alone: a pipe without a backslash
 * before it parts cells, pipes at the ends are optional, white space around cells is no part of them.
 */
export function cellsOfLine(line: string): string[] {
  // A placeholder for escaped pipes leaves only those that part cells.
  const inner = line.replace(/\\[\\|]/gu, (pair) => (pair === "\\|" ? "\uE000" : pair));
  const unframed = inner.replace(/^[ \t]*\|?/u, "").replace(/\|?[ \t]*$/u, "");
  return unframed.split("|").map((cell) => cell.trim().replaceAll("\uE000", "\\|"));
}

/** What stands between two places of a text. */
export function sliceOf(source: SourceText, range: Range): string {
  return source.text.slice(offsetOf(source, range.start), offsetOf(source, range.end));
}

/** The offset of a place. */
function offsetOf(source: SourceText, { line, column }: Position): number {
  return (source.lineStarts[line - 1] ?? 0) + column - 1;
}
