import type { Nodes, Root, Table as TableNode } from "mdast";
import { betweenPipes } from "../blocks/pipe-table.ts";
import type { SourceText } from "../text/source.ts";

/** A pipe table as it stands in the text, line by line. */
export interface WrittenTable {
  /** Offsets of the header, the row of dashes and the rows of the body, without what stands before them in their lines. */
  lines: readonly { start: number; end: number }[];
  /** Cells as written, the header's first; without the blanks that Markdown knows beside them. */
  rows: readonly (readonly string[])[];
  /** One a header cell. */
  alignments: readonly Alignment[];
}

/** How a column is aligned by the row of dashes. */
export type Alignment = "left" | "right" | "center" | null;

/** The pipe tables of a document, in their order. */
export function* writtenTables(tree: Root, source: SourceText): Generator<WrittenTable> {
  // A stack of our own: quotes and lists can be nested deeper than the engine's call stack.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "table") yield writtenTable(node, source);
    else if ("children" in node) open.push(...node.children.toReversed());
  }
}

function writtenTable(table: TableNode, source: SourceText): WrittenTable {
  const rows = table.children.map((row) =>
    row.children.map((cell, index) => {
      const { start, end } = betweenPipes(cell, index === row.children.length - 1, source.text);
      return withoutBlanks(source.text.slice(start, end));
    }),
  );
  return {
    lines: linesOf(table, source),
    rows,
    alignments: (rows[0] ?? []).map((_, column) => table.align?.[column] ?? null),
  };
}

function linesOf(table: TableNode, source: SourceText): WrittenTable["lines"] {
  const [header, ...body] = table.children.map(({ position }) => ({
    start: position?.start.offset ?? 0,
    end: position?.end.offset ?? 0,
  }));
  return header === undefined ? [] : [header, placeOfDashes(table, source), ...body];
}

/** The tree has no node for the row of dashes: it is the line below the header, behind blanks and quote marks. */
function placeOfDashes(table: TableNode, source: SourceText): { start: number; end: number } {
  const line = table.position?.start.line ?? 1;
  const lineStart = source.lineStarts[line] ?? source.text.length;
  const written = source.text.slice(lineStart, source.lineStarts[line + 1]).replace(/[\r\n]+$/u, "");
  return { start: lineStart + Math.max(0, written.search(/[|:-]/u)), end: lineStart + written.length };
}

function withoutBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start])) start += 1;
  while (end > start && isBlank(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** Other white space (no-break spaces, form feeds) is text to Markdown. */
function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t";
}
