import type { Comparison } from "@raci-kit/model";
import { terminalLine, terminalText } from "../escape/terminal.ts";
import { block } from "../layout/block.ts";
import { pageOf, type Page } from "../layout/page.ts";
import { wrap } from "../layout/wrap.ts";
import type { ComparisonStyle } from "../style.ts";
import { balanceLines } from "./balance.ts";
import { ignoredBlock } from "./ignored-list.ts";
import { shiftLines } from "./shift-list.ts";
import { structureLines } from "./structure-list.ts";
import { verdictSentence } from "./verdict.ts";
import { versionStep } from "./version-step.ts";
import { wordingLines } from "./wording-list.ts";

/**
 * What differs between two revisions, for people. The first line is the verdict; then the duties that moved, what each
 * party carries now, changes of structure and of wording, and the version step they ask for.
 */
export function comparisonAsText(comparison: Comparison, style: ComparisonStyle): string {
  const page = pageOf(style);
  const lines = [
    page.paint.bold(terminalLine(verdictSentence(comparison, page.words, style.party))),
    "",
    ...comparisonBody(comparison, style.details, page),
  ];
  // The whole document's version asks for more than what concerns one party.
  return style.party === undefined
    ? terminalText([...lines, ...wrap(versionStep(comparison, page.words), page.width)])
    : terminalText(lines.slice(0, -1));
}

/** Everything between the verdict and the version step, each section followed by an empty line. */
export function comparisonBody(comparison: Comparison, details: boolean, page: Page): string[] {
  const { headings } = page.words.comparison;
  return [
    ...block(headings.shifts, shiftLines(comparison, page), page),
    ...block(headings.balance, balanceLines(comparison, page), page),
    ...block(headings.structure, structureLines(comparison, page), page),
    ...block(headings.wording, wordingLines(comparison, details, page), page),
    ...ignoredBlock(comparison, details, page),
  ];
}
