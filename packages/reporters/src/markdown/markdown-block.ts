import { markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";
import type { Linked, ReportTable } from "../layout/report-table.ts";
import { linkedText } from "./linked.ts";

/** A part of a comment: what stands around its rows stays, the rows may be cut. All of it Markdown. */
export interface MarkdownBlock {
  opening: readonly string[];
  rows: readonly string[];
  closing: readonly string[];
}

// A cell longer than this would make its table unreadable; it keeps a row's length within bounds as well.
const cellLimit = 160;

/** A heading and a table; nothing when there are no rows. */
export function tableBlock({ heading, columns, rows }: ReportTable): MarkdownBlock[] {
  if (rows.length === 0) {
    return [];
  }
  const [head, rule, ...lines] = tableLines(columns, rows);
  return [{ opening: [`#### ${markdownText(heading)}`, "", head, rule], rows: lines, closing: [""] }];
}

/** A table as Markdown, whatever its heading. */
export function markdownTable({ columns, rows }: Omit<ReportTable, "heading">): string {
  return tableLines(columns, rows).join("\n");
}

function tableLines(columns: ReportTable["columns"], rows: ReportTable["rows"]): [string, string, ...string[]] {
  const lines = rows.map((cells) => tableRow(cells.map(markdownCell)));
  return [tableRow(columns.map(markdownCell)), tableRow(columns.map(() => "---")), ...lines];
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
