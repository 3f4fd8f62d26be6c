import type { DocumentBlame, DocumentHistory } from "@raci-kit/model";
import { markdownText } from "../escape/markdown.ts";
import { markdownTable } from "../markdown/markdown-block.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { blameTables, historyTables, type TabularReport } from "./report-tables.ts";

/** Who held which duty from when to when as Markdown: a table for each section, a row for each tenure. */
export function historyAsMarkdown(history: DocumentHistory, { language }: MarkdownStyle): string {
  return markdownReport(historyTables(history, wordsOf(language)));
}

/** A document as Markdown, each cell with the commit that last moved its duties. */
export function blameAsMarkdown(blame: DocumentBlame, { language }: MarkdownStyle): string {
  return markdownReport(blameTables(blame, wordsOf(language)));
}

function markdownReport({ title, opening, tables, closing }: TabularReport): string {
  const paragraphs = [
    `# ${markdownText(title)}`,
    ...opening.map(markdownText),
    ...tables.flatMap(({ heading, ...table }) => [
      ...(heading === "" ? [] : [`## ${markdownText(heading)}`]),
      markdownTable(table),
    ]),
    ...closing.map(markdownText),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
