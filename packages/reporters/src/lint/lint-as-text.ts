import type { Finding, LintResult } from "@raci-kit/model";
import { terminalText } from "../escape/terminal.ts";
import { visible } from "../escape/visible.ts";
import { pageOf, type Page } from "../layout/page.ts";
import type { Style } from "../style.ts";
import { documentFindings } from "./document-findings.ts";
import { sourceLines } from "./source-lines.ts";

/**
 * What the linter found, for people: grouped by document, each finding with its row drawn, then a summary.
 * `sources` holds the texts that findings point into, by path; where one is missing, the row is not drawn.
 */
export function lintAsText(result: LintResult, sources: ReadonlyMap<string, string>, style: Style): string {
  const page = pageOf(style);
  const linesOf = sourceLines(sources);
  const documents = [...Map.groupBy(result.findings, (finding) => finding.path)];
  return terminalText([
    ...documents.flatMap(([path, findings]) => [...documentFindings(path, findings, linesOf, page), ""]),
    ...summaryLines(result, documents.length, page),
  ]);
}

function summaryLines(result: LintResult, documents: number, { paint, words }: Page): string[] {
  const { findings, summary } = result;
  const { baselined = 0 } = summary;
  const known = baselined > 0 ? [`  ${words.lint.baselined(baselined)}`] : [];
  if (findings.length === 0) {
    return [paint.green(words.lint.clean(summary)), ...known];
  }
  const fixable = findings.filter((finding) => finding.fixable).length;
  const problems = words.lint.problems(summary, documents);
  const headline = summary.errors > 0 ? paint.red(`✖ ${problems}`) : paint.yellow(`⚠ ${problems}`);
  const isMuch = findings.length >= muchToRead;
  return [
    headline,
    ...(isMuch ? ruleCounts(findings) : []),
    ...(fixable > 0 ? [`  ${words.lint.fixable(fixable)}`] : []),
    ...known,
    ...(isMuch ? [`  ${words.lint.baselineHint}`] : []),
  ];
}

/** From here on nobody reads every finding: the first look at old documents. */
const muchToRead = 20;

/** How often each rule reports, the most frequent first: what to mend, or to turn off, at one go. */
function ruleCounts(findings: readonly Finding[]): string[] {
  const counts = [...Map.groupBy(findings, ({ rule }) => rule)].map(([rule, { length }]) => ({ rule, length }));
  const width = counts.reduce((most, { length }) => Math.max(most, String(length).length), 0);
  return counts
    .toSorted((one, other) => other.length - one.length || (one.rule < other.rule ? -1 : 1))
    .map(({ rule, length }) => `  ${String(length).padStart(width)}  ${visible(rule)}`);
}
