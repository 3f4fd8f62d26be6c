import type { Review } from "@raci-kit/model";
import { comparisonBlocks } from "../comparison/comparison-blocks.ts";
import { versionStep } from "../comparison/version-step.ts";
import { wordingBlock } from "../comparison/wording-block.ts";
import { markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";
import { fittedText } from "../markdown/fit-blocks.ts";
import { headline } from "../markdown/headline.ts";
import { lineAddress } from "../markdown/linked.ts";
import { fixedBlock, tableBlock, type MarkdownBlock } from "../markdown/markdown-block.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/language.ts";
import type { Words } from "../words/words.ts";
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
      ...demandBlock(review, words),
      ...unreadableBlock(review, words),
      ...comparisonBlocks(review.comparison, words, style.filesAt),
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

function demandBlock({ gate }: Review, { review }: Words): MarkdownBlock[] {
  const { party, activity, reason } = review.columns;
  const open = gate.passed ? [] : gate.demands;
  const rows = open.map((demand) => [demand.party, demand.activity, demand.reason]);
  return tableBlock(review.headings.demands, [party, activity, reason], rows);
}

function unreadableBlock({ unreadable }: Review, { review }: Words): MarkdownBlock[] {
  const { document, reason, hint } = review.columns;
  const rows = unreadable.map((each) => [each.path, each.reason, each.hint]);
  return tableBlock(review.headings.unreadable, [document, reason, hint], rows);
}

function findingBlock(
  { newFindings, oldFindings }: Review,
  { review, severity }: Words,
  { filesAt }: MarkdownStyle,
): MarkdownBlock[] {
  const { columns } = review;
  const rows = newFindings.map((finding) => [
    {
      text: `${finding.path}:${finding.range.start.line}:${finding.range.start.column}`,
      href: lineAddress(filesAt, finding.path, finding.range.start.line),
    },
    severity[finding.severity],
    finding.rule,
    finding.message,
  ]);
  const older = oldFindings > 0 ? [fixedBlock([markdownText(review.oldFindings(oldFindings)), ""])] : [];
  return [
    ...tableBlock(review.headings.findings, [columns.place, columns.severity, columns.rule, columns.message], rows),
    ...older,
  ];
}
