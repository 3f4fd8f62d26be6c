import type { Review } from "@raci-kit/model";
import { comparisonTables } from "../comparison/comparison-tables.ts";
import { versionStep } from "../comparison/version-step.ts";
import { wordingBlock } from "../comparison/wording-block.ts";
import { markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";
import { fittedText } from "../markdown/fit-blocks.ts";
import { headline } from "../markdown/headline.ts";
import { fixedBlock, tableBlock, type MarkdownBlock } from "../markdown/markdown-block.ts";
import { findingTable } from "../lint/finding-table.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Words } from "../words/words.ts";
import { demandTable, unreadableTable } from "./review-tables.ts";
import { reviewVerdict } from "./review-verdict.ts";

/** First line of the comment, by which it is found again. */
export const reviewMarker = "<!-- raci-kit-review -->";

const revisionLimit = 200;

/** The pull request comment. Text from documents and findings is inert in it, and it is never too long to be posted. */
export function reviewAsMarkdown(review: Review, style: MarkdownStyle = {}): string {
  const words = wordsOf(style.language);
  return fittedText(
    [
      headBlock(review, words),
      ...[demandTable(review, words), unreadableTable(review, words)].flatMap(tableBlock),
      ...comparisonTables(review.comparison, words, style.filesAt).flatMap(tableBlock),
      ...findingBlock(review, words, style),
      ...wordingBlock(review.comparison, false, words),
      fixedBlock([markdownText(versionStep(review.comparison, words))]),
    ],
    style,
    words,
  );
}

function headBlock(review: Review, words: Words): MarkdownBlock {
  const { gate } = review;
  const compared = words.review.compared(shortened(review.base, revisionLimit), shortened(review.head, revisionLimit));
  return fixedBlock([
    reviewMarker,
    headline(reviewVerdict(review, words)),
    "",
    `**${markdownText(gate.passed ? words.review.passed : words.review.failed(gate.failOn))}** ${markdownText(compared)}`,
    "",
  ]);
}

function findingBlock(review: Review, words: Words, { filesAt }: MarkdownStyle): MarkdownBlock[] {
  const older =
    review.oldFindings > 0 ? [fixedBlock([markdownText(words.review.oldFindings(review.oldFindings)), ""])] : [];
  return [...tableBlock(findingTable(review.newFindings, words, filesAt)), ...older];
}
