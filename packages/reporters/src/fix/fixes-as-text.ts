import type { Finding, LintResult } from "@raci-kit/model";
import { terminalText } from "../escape/terminal.ts";
import { visible } from "../escape/visible.ts";
import { pageOf, type Page } from "../layout/page.ts";
import type { Style } from "../style.ts";

/** A document and what was mended in it. */
export interface MendedPlaces {
  path: string;
  mended: readonly Finding[];
}

/** What `raci fix` did, for people: the rules it mended by document, then the sums of what is mended and what is left. */
export function fixesAsText(mended: readonly MendedPlaces[], left: LintResult, style: Style): string {
  const page = pageOf(style);
  const { paint, words } = page;
  const total = mended.reduce((sum, document) => sum + document.mended.length, 0);
  const headline = total === 0 ? words.lint.nothingMended : paint.green(`✔ ${words.lint.mended(total, mended.length)}`);
  return terminalText([
    ...mended.map(({ path, mended: findings }) => `${visible(path)}: ${ruleCounts(findings)}`),
    ...(mended.length === 0 ? [] : [""]),
    headline,
    ...leftLines(left, page),
  ]);
}

/** `no-repeated-role 1, role-notation 2` */
function ruleCounts(findings: readonly Finding[]): string {
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)];
  return byRule
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([rule, { length }]) => `${visible(rule)} ${length}`)
    .join(", ");
}

function leftLines({ findings, summary }: LintResult, { paint, words }: Page): string[] {
  if (findings.length === 0) return [];
  const documents = new Set(findings.map(({ path }) => path)).size;
  const left = words.lint.left(words.lint.problems(summary, documents));
  const unsafe = findings.filter(({ fix, suggestions = [] }) => fix?.safe === false || suggestions.length === 1).length;
  return [
    summary.errors > 0 ? paint.red(`✖ ${left}`) : paint.yellow(`⚠ ${left}`),
    ...(unsafe === 0 ? [] : [`  ${words.lint.unsafelyFixable(unsafe)}`]),
  ];
}
