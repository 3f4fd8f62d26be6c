import type { Comparison, DocumentComparison } from "@raci-kit/model";
import { xmlText } from "../escape/xml.ts";
import { htmlTable } from "../html/html-table.ts";
import type { Words } from "../words/words.ts";
import { allChanges, placeText, type StructuralChange } from "./changes.ts";
import { comparisonTables } from "./comparison-tables.ts";
import { happened } from "./verdict.ts";
import type { DifferencePart } from "./word-difference.ts";
import { wordingOf, wordingParts } from "./wording-parts.ts";

/** The body of a page about a comparison: its tables, and changes of wording folded unless `details` are wanted. */
export function comparisonHtml(comparison: Comparison, details: boolean, words: Words): string[] {
  return [...comparisonTables(comparison, words).flatMap(htmlTable), ...wordingHtml(comparison, details, words)];
}

function wordingHtml(comparison: Comparison, details: boolean, words: Words): string[] {
  const items = comparison.documents.flatMap((document) =>
    wordingOf(document.changes).map((change) => wordingItem(change, document, words)),
  );
  if (items.length === 0) return [];
  const summary = happened(wordingOf(allChanges(comparison)), words).join(", ");
  return [
    details ? "<details open>" : "<details>",
    `<summary>${xmlText(summary)}</summary>`,
    "<ul>",
    ...items,
    "</ul>",
    "</details>",
  ];
}

function wordingItem(change: StructuralChange, document: DocumentComparison, words: Words): string {
  const parts = wordingParts(change, words).map(partHtml);
  return `<li>${xmlText(placeText(change, document, words))} · ${parts.join("")}</li>`;
}

function partHtml({ text, state }: DifferencePart): string {
  const part = xmlText(text);
  return { same: part, removed: `<del>${part}</del>`, added: `<ins>${part}</ins>` }[state];
}
