import type { Sweep } from "@raci-kit/model";
import { markdownText } from "../escape/markdown.ts";
import { markdownTable } from "../markdown/markdown-block.ts";
import type { MarkdownStyle } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import { sweepTable } from "./sweep-table.ts";

/** The state of documents as Markdown. Text from documents is inert in it. */
export function sweepAsMarkdown(sweep: Sweep, { language }: MarkdownStyle): string {
  const words = wordsOf(language);
  const overdue = sweep.documents.filter((document) => document.overdue).length;
  const summary = markdownText(words.history.sweep.summary(sweep.documents.length, overdue));
  return `${markdownTable(sweepTable(sweep, words))}\n\n${summary}\n`;
}
