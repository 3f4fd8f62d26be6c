import type { Review } from "@raci-kit/model";
import { comparisonBody } from "../comparison/comparison-as-text.ts";
import { versionStep } from "../comparison/version-step.ts";
import { terminalLine, terminalText } from "../escape/terminal.ts";
import { block } from "../layout/block.ts";
import { entryLines } from "../layout/entry.ts";
import { pageOf, type Page } from "../layout/page.ts";
import { wrap } from "../layout/wrap.ts";
import { documentFindings } from "../lint/document-findings.ts";
import { sourceLines } from "../lint/source-lines.ts";
import type { Style } from "../style.ts";
import { reviewVerdict } from "./review-verdict.ts";

/** A review for people at a terminal: the verdict, what is needed to pass, the comparison, the new findings. */
export function reviewAsText(review: Review, style: Style): string {
  const page = pageOf(style);
  const { words, paint, width } = page;
  return terminalText([
    paint.bold(terminalLine(reviewVerdict(review, words))),
    ...wrap(words.review.compared(review.base, review.head), width),
    ...gateLines(review, page),
    "",
    ...unreadableLines(review, page),
    ...comparisonBody(review.comparison, false, page),
    ...findingLines(review, page),
    ...wrap(versionStep(review.comparison, words), width),
  ]);
}

function gateLines({ gate }: Review, page: Page): string[] {
  const { review } = page.words;
  const state = gate.passed ? page.paint.green(review.passed) : page.paint.red(review.failed(gate.failOn));
  const demands = gate.demands.map(({ party, activity, reason }) => review.demand(party, activity, reason));
  return [state, ...(gate.passed ? [] : listLines(demands, page))];
}

function unreadableLines({ unreadable }: Review, page: Page): string[] {
  const lines = unreadable.map(({ path, reason, hint }) => `${path}: ${reason} (${hint})`);
  return block(page.words.review.headings.unreadable, listLines(lines, page), page);
}

function findingLines({ newFindings, oldFindings }: Review, page: Page): string[] {
  const { review } = page.words;
  // The review holds no texts, so no rows are drawn.
  const linesOf = sourceLines(new Map());
  const lines = [...Map.groupBy(newFindings, (finding) => finding.path)].flatMap(([path, findings]) =>
    documentFindings(path, findings, linesOf, page),
  );
  const older = oldFindings > 0 ? [page.paint.dim(review.oldFindings(oldFindings)), ""] : [];
  return [...block(review.headings.findings, lines, page), ...older];
}

function listLines(items: readonly string[], page: Page): string[] {
  return items.flatMap((text) => entryLines({ lead: "  - ", text, trail: "" }, page));
}
