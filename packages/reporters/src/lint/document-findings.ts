import type { Finding } from "@raci-kit/model";
import { visible } from "../escape/visible.ts";
import { pad } from "../layout/clip.ts";
import { entryLines } from "../layout/entry.ts";
import type { Page } from "../layout/page.ts";
import { widest } from "../layout/table.ts";
import { severityPaint } from "../layout/weight.ts";
import { drawnPlaces } from "./drawn-places.ts";
import type { SourceLines } from "./source-lines.ts";

// Enough to see what a rule means; the rest of a document's findings of that rule take one line each.
const drawnPerRule = 5;

/** The findings of the document at `path`; the first of each rule with their rows drawn, where the text is at hand. */
export function documentFindings(
  path: string,
  findings: readonly Finding[],
  linesOf: SourceLines,
  page: Page,
): string[] {
  const seen = new Map<string, number>();
  const placeWidth = findings.reduce((width, finding) => Math.max(width, placeOf(finding).length), 0);
  const lines = [page.paint.underline(visible(path))];
  for (const finding of findings) {
    const earlier = seen.get(finding.rule) ?? 0;
    seen.set(finding.rule, earlier + 1);
    lines.push(
      ...entryLines({ lead: lead(finding, placeWidth, page), text: finding.message, trail: finding.rule }, page),
    );
    if (earlier < drawnPerRule) {
      lines.push(...drawnPlaces(finding, linesOf, page));
    }
  }
  const notDrawn = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - drawnPerRule), 0);
  return notDrawn > 0 && linesOf(path) !== undefined
    ? [...lines, page.paint.dim(`  ${page.words.lint.rowsNotDrawn(notDrawn)}`)]
    : lines;
}

function lead(finding: Finding, placeWidth: number, page: Page): string {
  const severityWidth = widest(Object.values(page.words.severity));
  const severity = severityPaint(finding.severity, page)(page.words.severity[finding.severity]);
  return `  ${placeOf(finding).padStart(placeWidth)}  ${pad(severity, severityWidth)}  `;
}

/** `12:40` */
function placeOf({ range: { start } }: Pick<Finding, "range">): string {
  return `${start.line}:${start.column}`;
}
