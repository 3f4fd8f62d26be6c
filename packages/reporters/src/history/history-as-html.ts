import type { DocumentBlame, DocumentHistory } from "@raci-kit/model";
import { htmlPage } from "../html/html-page.ts";
import { htmlParagraph, htmlTable } from "../html/html-table.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { blameTables, historyTables, type TabularReport } from "./report-tables.ts";

/** Who held which duty from when to when as a web page: a table for each section, a row for each tenure. */
export function historyAsHtml(history: DocumentHistory, { language }: MarkdownStyle): string {
  return htmlReport(historyTables(history, wordsOf(language)), language);
}

/** A document as a web page, each cell with the commit that last moved its duties. */
export function blameAsHtml(blame: DocumentBlame, { language }: MarkdownStyle): string {
  return htmlReport(blameTables(blame, wordsOf(language)), language);
}

function htmlReport({ title, opening, tables, closing }: TabularReport, language: MarkdownStyle["language"]): string {
  const body = [...opening.map(htmlParagraph), ...tables.flatMap(htmlTable), ...closing.map(htmlParagraph)];
  return htmlPage({ title, language: language ?? "en", body });
}
