import { duties, type Comparison, type DutyMovement } from "@raci-kit/model";
import { sectionText } from "../layout/section.ts";
import { tableBlock, type MarkdownBlock } from "../markdown/markdown-block.ts";
import type { Words } from "../words/words.ts";
import { balanceTable, numbersChanged } from "./balance.ts";
import { placeText, shiftsOf } from "./changes.ts";
import { structureOf, structureSentence } from "./structure-list.ts";

// The headings nearest to a matrix say where it is; the whole path would push the other columns aside.
const headingsShown = 2;

/** The tables of what moved: duties, what each party carries, structure. */
export function comparisonBlocks(comparison: Comparison, words: Words): MarkdownBlock[] {
  return [...shiftBlock(comparison, words), ...balanceBlock(comparison, words), ...structureBlock(comparison, words)];
}

/** The table of the duties that move. */
function shiftBlock({ documents }: Comparison, words: Words): MarkdownBlock[] {
  const { activity, section, duty, beforeAfter, impact, place } = words.review.columns;
  const rows = documents.flatMap((document) =>
    shiftsOf(document.changes).map((shift) => [
      shift.activity.after ?? shift.activity.before ?? "",
      sectionText(shift.section.slice(-headingsShown)),
      words.duty[shift.duty],
      `${shift.party.before ?? "—"} → ${shift.party.after ?? "—"}`,
      words.impact[shift.impact],
      placeText(shift, document, words),
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

/** The table of what came, went, moved or was renamed. */
function structureBlock(comparison: Comparison, words: Words): MarkdownBlock[] {
  const { change: heading, section, impact, place } = words.review.columns;
  const rows = comparison.documents.flatMap((document) =>
    structureOf(document.changes).map((change) => [
      structureSentence(change, words),
      sectionText(change.section.slice(-headingsShown)),
      words.impact[change.impact],
      placeText(change, document, words),
    ]),
  );
  return tableBlock(words.comparison.headings.structure, [heading, section, impact, place], rows);
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
