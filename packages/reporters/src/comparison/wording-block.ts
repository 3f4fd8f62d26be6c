import type { Comparison, DocumentComparison } from "@raci-kit/model";
import { markdownPart, markdownText } from "../escape/markdown.ts";
import { shortened } from "../escape/shortened.ts";
import type { MarkdownBlock } from "../markdown/markdown-block.ts";
import type { Words } from "../words/words.ts";
import { allChanges, placeText, type StructuralChange } from "./changes.ts";
import { happened } from "./verdict.ts";
import type { DifferencePart } from "./word-difference.ts";
import { wordingOf, wordingParts } from "./wording-parts.ts";

// Parts and places of one line; a long one is cut, so that a line's length stays within bounds.
const partLimit = 160;
const partsLimit = 40;

/** What was reworded, reordered or written in another notation, folded under its counts unless `details` are wanted. */
export function wordingBlock(comparison: Comparison, details: boolean, words: Words): MarkdownBlock[] {
  const rows = comparison.documents.flatMap((document) =>
    wordingOf(document.changes).map((change) => wordingRow(change, document, words)),
  );
  if (rows.length === 0) {
    return [];
  }
  const summary = happened(wordingOf(allChanges(comparison)), words).join(", ");
  return [
    {
      opening: [details ? "<details open>" : "<details>", `<summary>${summary}</summary>`, ""],
      rows,
      closing: ["", "</details>", ""],
    },
  ];
}

function wordingRow(change: StructuralChange, document: DocumentComparison, words: Words): string {
  const place = markdownText(shortened(placeText(change, document, words), partLimit));
  const parts = wordingParts(change, words);
  const text = parts.slice(0, partsLimit).map(partText).join("");
  return `- ${place} · ${text}${parts.length > partsLimit ? "…" : ""}`;
}

function partText({ text, state }: DifferencePart): string {
  const part = markdownPart(shortened(text, partLimit));
  return { same: part, removed: `<del>${part}</del>`, added: `<ins>${part}</ins>` }[state];
}
