import type { LintResult } from "@raci-kit/model";
import { fittedText } from "../markdown/fit-blocks.ts";
import { headline } from "../markdown/headline.ts";
import { fixedBlock, tableBlock } from "../markdown/markdown-block.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { findingTable } from "./finding-table.ts";
import { lintHeadline } from "./lint-headline.ts";

/** What the linter found as Markdown, for a job summary or a comment; never too long to be posted. */
export function lintAsMarkdown(result: LintResult, style: MarkdownStyle = {}): string {
  const words = wordsOf(style.language);
  const tables = Map.groupBy(result.findings, (finding) => finding.path);
  const blocks = [...tables].flatMap(([path, findings]) =>
    tableBlock({ ...findingTable(findings, words, style.filesAt), heading: path }),
  );
  const text = fittedText([fixedBlock([headline(lintHeadline(result, words)), ""]), ...blocks], style, words);
  return `${text.trimEnd()}\n`;
}
