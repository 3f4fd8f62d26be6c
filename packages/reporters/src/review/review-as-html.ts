import type { Review } from "@raci-kit/model";
import { comparisonHtml } from "../comparison/comparison-html.ts";
import { versionStep } from "../comparison/version-step.ts";
import { htmlPage } from "../html/html-page.ts";
import { htmlParagraph, htmlTable } from "../html/html-table.ts";
import { findingTable } from "../lint/finding-table.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { demandTable, unreadableTable } from "./review-tables.ts";
import { reviewVerdict } from "./review-verdict.ts";

/** A review as one web page: the verdict, what is needed to pass, the comparison, the new findings. */
export function reviewAsHtml(review: Review, style: MarkdownStyle = {}): string {
  const { language = "en" } = style;
  const words = wordsOf(language);
  const { gate, base, head, comparison, newFindings, oldFindings } = review;
  return htmlPage({
    title: reviewVerdict(review, words),
    language,
    body: [
      htmlParagraph(gate.passed ? words.review.passed : words.review.failed(gate.failOn)),
      htmlParagraph(words.review.compared(base, head)),
      ...[demandTable(review, words), unreadableTable(review, words)].flatMap(htmlTable),
      ...comparisonHtml(comparison, false, words),
      ...htmlTable(findingTable(newFindings, words)),
      ...(oldFindings > 0 ? [htmlParagraph(words.review.oldFindings(oldFindings))] : []),
      htmlParagraph(versionStep(comparison, words)),
    ],
  });
}
