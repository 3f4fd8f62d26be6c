import type { Comparison } from "@raci-kit/model";
import { markdownText } from "../escape/markdown.ts";
import { fittedText } from "../markdown/fit-blocks.ts";
import { headline } from "../markdown/headline.ts";
import { fixedBlock, tableBlock } from "../markdown/markdown-block.ts";
import type { ComparisonMarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { comparisonTables } from "./comparison-tables.ts";
import { verdictSentence } from "./verdict.ts";
import { versionStep } from "./version-step.ts";
import { wordingBlock } from "./wording-block.ts";

/**
 * What differs between two revisions, for a pull request or a page about a release. Text from documents is inert in it,
 * and it is never too long to be posted.
 */
export function comparisonAsMarkdown(comparison: Comparison, style: ComparisonMarkdownStyle): string {
  const { language, details, party, filesAt } = style;
  const words = wordsOf(language);
  const text = fittedText(
    [
      fixedBlock([headline(verdictSentence(comparison, words, party)), ""]),
      ...comparisonTables(comparison, words, filesAt).flatMap(tableBlock),
      ...wordingBlock(comparison, details, words),
      // The whole document's version asks for more than what concerns one party.
      ...(party === undefined ? [fixedBlock([markdownText(versionStep(comparison, words))])] : []),
    ],
    style,
    words,
  );
  return `${text.trimEnd()}\n`;
}
