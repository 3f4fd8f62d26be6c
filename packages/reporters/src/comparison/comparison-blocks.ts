import { duties, type Change, type Comparison, type DocumentComparison, type DutyMovement } from "@raci-kit/model";
import { sectionText } from "../layout/section.ts";
import { lineAddress } from "../markdown/linked.ts";
import { tableBlock, type MarkdownBlock } from "../markdown/markdown-block.ts";
import type { Words } from "../words/words.ts";
import { balanceTable, numbersChanged } from "./balance.ts";
import { changeSentence } from "./change-sentence.ts";
import { allChanges, placeText, shiftsOf, structuralOf, type Shift, type StructuralChange } from "./changes.ts";
import { ignoredComparison } from "./ignored-list.ts";
import { structureOf } from "./structure-list.ts";

// The headings nearest to a matrix say where it is; the whole path would push the other columns aside.
const headingsShown = 2;

/** The tables of what moved: duties, what each party carries, structure, and what the policy ignores; see `MarkdownStyle`. */
export function comparisonBlocks(comparison: Comparison, words: Words, filesAt?: string): MarkdownBlock[] {
  const ignored = ignoredComparison(comparison);
  const ignoredCount = allChanges(ignored).length;
  return [
    ...shiftBlock(comparison, words, filesAt),
    ...balanceBlock(comparison, words),
    ...sentenceBlock(words.comparison.headings.structure, comparison, structureOf, words, filesAt),
    ...sentenceBlock(words.comparison.ignored(ignoredCount), ignored, shiftsAndStructure, words, filesAt),
  ];
}

/** The table of the duties that move. */
function shiftBlock({ documents }: Comparison, words: Words, filesAt: string | undefined): MarkdownBlock[] {
  const { activity, section, duty, beforeAfter, impact, place } = words.review.columns;
  const rows = documents.flatMap((document) =>
    shiftsOf(document.changes).map((shift) => [
      { text: shift.activity.after ?? shift.activity.before ?? "", href: addressOf(shift, document, filesAt) },
      sectionText(shift.section.slice(-headingsShown)),
      words.duty[shift.duty],
      `${shift.party.before ?? "—"} → ${shift.party.after ?? "—"}`,
      words.impact[shift.impact],
      { text: placeText(shift, document, words), href: addressOf(shift, document, filesAt) },
    ]),
  );
  return tableBlock(words.comparison.headings.shifts, [activity, section, duty, beforeAfter, impact, place], rows);
}

/** The table of what each party takes on and gives up, and how often it holds each letter before and after. */
function balanceBlock({ parties }: Comparison, words: Words): MarkdownBlock[] {
  const { party, gains, losses } = words.review.columns;
  const changed = parties.filter((each) => numbersChanged(each) || each.gained.length > 0 || each.lost.length > 0);
  const { headings, rows } = balanceTable(changed, party);
  return tableBlock(
    words.comparison.headings.balance,
    [party, gains, losses, ...headings.slice(1)],
    changed.map(({ gained, lost, ...each }, index) => [
      each.party,
      movementText(gained, words),
      movementText(lost, words),
      ...(rows[index]?.slice(1) ?? []),
    ]),
  );
}

/** A table of changes that have little in common: a sentence each. */
function sentenceBlock(
  heading: string,
  { documents }: Comparison,
  changesOf: (changes: readonly Change[]) => readonly (Shift | StructuralChange)[],
  words: Words,
  filesAt: string | undefined,
): MarkdownBlock[] {
  const { change, section, impact, place } = words.review.columns;
  const rows = documents.flatMap((document) =>
    changesOf(document.changes).map((each) => [
      changeSentence(each, words),
      sectionText(each.section.slice(-headingsShown)),
      words.impact[each.impact],
      { text: placeText(each, document, words), href: addressOf(each, document, filesAt) },
    ]),
  );
  return tableBlock(heading, [change, section, impact, place], rows);
}

/** Where a change is seen in the new revision. */
function addressOf({ range }: Change, { path }: DocumentComparison, filesAt: string | undefined): string | null {
  return range.after === null ? null : lineAddress(filesAt, path, range.after.start.line);
}

function shiftsAndStructure(changes: readonly Change[]): (Shift | StructuralChange)[] {
  return [...shiftsOf(changes), ...structuralOf(changes)];
}

/** `2 accountable, 1 informed` */
function movementText(movements: readonly DutyMovement[], words: Words): string {
  const byDuty = Map.groupBy(movements, (movement) => movement.duty);
  return duties
    .flatMap((duty) => {
      const count = byDuty.get(duty)?.length ?? 0;
      return count > 0 ? [words.review.movement(duty, count)] : [];
    })
    .join(", ");
}
