import type { Finding, LintResult } from "@raci-kit/model";
import { xmlText } from "../escape/xml.ts";
import { htmlPage } from "../html/html-page.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Words } from "../words/words.ts";
import { lintHeadline } from "./lint-headline.ts";
import { sourceLines, type SourceLines } from "./source-lines.ts";

/**
 * What the linter found as one web page: a table for each document, each finding with its row and the place in it marked.
 * `sources` holds the texts that findings point into, by path; where one is missing, the row is not shown.
 */
export function lintAsHtml(
  result: LintResult,
  sources: ReadonlyMap<string, string>,
  style: MarkdownStyle = {},
): string {
  const { language = "en" } = style;
  const words = wordsOf(language);
  const linesOf = sourceLines(sources);
  const documents = Map.groupBy(result.findings, (finding) => finding.path);
  return htmlPage({
    title: lintHeadline(result, words),
    language,
    body: [...documents].flatMap(([path, findings]) => documentTable(path, findings, linesOf, words)),
  });
}

function documentTable(path: string, findings: readonly Finding[], linesOf: SourceLines, words: Words): string[] {
  const { place, severity, rule, message } = words.review.columns;
  const columns = [place, severity, rule, message];
  return [
    "<table>",
    `<caption>${xmlText(path)}</caption>`,
    "<thead>",
    `<tr>${columns.map((column) => `<th scope="col">${xmlText(column)}</th>`).join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...findings.map((finding) => findingRow(finding, linesOf, words)),
    "</tbody>",
    "</table>",
  ];
}

function findingRow(finding: Finding, linesOf: SourceLines, words: Words): string {
  const { range, severity, rule, message } = finding;
  const cells = [`${range.start.line}:${range.start.column}`, words.severity[severity], rule].map(xmlText);
  const row = [...cells, `${xmlText(message)}${markedRow(finding, linesOf)}`];
  return `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

/** The line that the finding begins in, with its place marked. */
function markedRow({ path, range: { start, end } }: Finding, linesOf: SourceLines): string {
  const line = linesOf(path)?.[start.line - 1];
  if (line === undefined) return "";
  const last = end.line === start.line ? end.column - 1 : line.length;
  const [before, marked, after] = [
    line.slice(0, start.column - 1),
    line.slice(start.column - 1, last),
    line.slice(last),
  ];
  return `<pre>${xmlText(before)}<mark>${xmlText(marked)}</mark>${xmlText(after)}</pre>`;
}
