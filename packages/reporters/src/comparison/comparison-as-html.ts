import type { Comparison } from "@raci-kit/model";
import { htmlPage } from "../html/html-page.ts";
import { htmlParagraph } from "../html/html-table.ts";
import type { ComparisonMarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { comparisonHtml } from "./comparison-html.ts";
import { verdictSentence } from "./verdict.ts";
import { versionStep } from "./version-step.ts";

/** What differs between two revisions as one web page: the verdict as its title, then the tables of what moved. */
export function comparisonAsHtml(comparison: Comparison, style: ComparisonMarkdownStyle): string {
  const { language = "en", details, party } = style;
  const words = wordsOf(language);
  return htmlPage({
    title: verdictSentence(comparison, words, party),
    language,
    body: [
      ...comparisonHtml(comparison, details, words),
      // The whole document's version asks for more than what concerns one party.
      ...(party === undefined ? [htmlParagraph(versionStep(comparison, words))] : []),
    ],
  });
}
