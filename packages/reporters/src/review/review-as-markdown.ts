import type { Review } from "@raci-kit/model";
import { versionStep } from "../comparison/version-step.ts";
import { markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";
import { english } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { balanceBlock, shiftBlock, structureBlock } from "./comparison-blocks.ts";
import { fitBlocks } from "./fit-blocks.ts";
import { fixedBlock, tableBlock, type MarkdownBlock } from "./markdown-block.ts";
import { reviewVerdict } from "./review-verdict.ts";
import { wordingBlock } from "./wording-block.ts";

/** First line of the comment, by which it is found again. */
export const reviewMarker = "<!-- raci-kit-review -->";

// GitHub takes 65,536 characters; the door that posts the comment may want to add a line.
const commentLimit = 65_000;

// The verdict names a few parties and activities; names beyond this length were not made for reading.
const verdictLimit = 2500;
const revisionLimit = 200;

/** The pull request comment. Text from documents and findings is inert in it, and it is never too long to be posted. */
export function reviewAsMarkdown(review: Review): string {
  const words = english;
  return fitBlocks(
    [
      headBlock(review, words),
      ...demandBlock(review, words),
      ...unreadableBlock(review, words),
      ...shiftBlock(review.comparison, words),
      ...balanceBlock(review.comparison, words),
      ...structureBlock(review.comparison, words),
      ...findingBlock(review, words),
      ...wordingBlock(review.comparison, words),
      fixedBlock([markdownText(versionStep(review.comparison, words))]),
    ],
    commentLimit,
    words.review.moreRows,
  );
}

function headBlock(review: Review, words: Words): MarkdownBlock {
  const { gate } = review;
  const compared = words.review.compared(shortened(review.base, revisionLimit), shortened(review.head, revisionLimit));
  return fixedBlock([
    reviewMarker,
    `### ${markdownText(shortened(reviewVerdict(review, words), verdictLimit))}`,
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

function findingBlock({ newFindings, oldFindings }: Review, { review, severity }: Words): MarkdownBlock[] {
  const { columns } = review;
  const rows = newFindings.map((finding) => [
    `${finding.path}:${finding.range.start.line}:${finding.range.start.column}`,
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
