import { markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";
import { type Linked, linkedText } from "./linked.ts";

/** A part of a comment: what stands around its rows stays, the rows may be cut. All of it Markdown. */
export interface MarkdownBlock {
  opening: readonly string[];
  rows: readonly string[];
  closing: readonly string[];
}

// A cell longer than this would make its table unreadable; it keeps a row's length within bounds as well.
const cellLimit = 160;

/** A heading and a table; nothing when there are no rows. Headings and cells are plain text, some of them lead somewhere. */
export function tableBlock(
  heading: string,
  columns: readonly string[],
  rows: readonly (readonly (string | Linked)[])[],
): MarkdownBlock[] {
  if (rows.length === 0) {
    return [];
  }
  const rule = tableRow(columns.map(() => "---"));
  return [
    {
      opening: [`#### ${markdownText(heading)}`, "", tableRow(columns.map((column) => markdownCell(column))), rule],
      rows: rows.map((cells) => tableRow(cells.map(markdownCell))),
      closing: [""],
    },
  ];
}

/** A table as Markdown. Headings and cells are plain text. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = tableRow(columns.map(() => "---"));
  return [tableRow(columns.map(markdownCell)), rule, ...rows.map((cells) => tableRow(cells.map(markdownCell)))].join(
    "\n",
  );
}

/** Lines that are never cut. */
export function fixedBlock(lines: readonly string[]): MarkdownBlock {
  return { opening: lines, rows: [], closing: [] };
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function markdownCell(cell: string | Linked): string {
  const { text, href } = typeof cell === "string" ? { text: cell, href: null } : cell;
  return linkedText({ text: shortened(text, cellLimit), href });
}
