import { duties, type Change, type Comparison, type DocumentComparison, type DutyMovement } from "@raci-kit/model";
import { sectionText } from "../layout/section.ts";
import type { ReportTable } from "../layout/report-table.ts";
import { lineAddress } from "../markdown/linked.ts";
import type { Words } from "../words/words.ts";
import { balanceTable, numbersChanged } from "./balance.ts";
import { changeSentence } from "./change-sentence.ts";
import { allChanges, placeText, shiftsOf, structuralOf, type Shift, type StructuralChange } from "./changes.ts";
import { ignoredComparison } from "./ignored-list.ts";
import { structureOf } from "./structure-list.ts";

// The headings nearest to a matrix say where it is; the whole path would push the other columns aside.
const headingsShown = 2;

/** The tables of what moved: duties, what each party carries, structure, and what the policy ignores; see `MarkdownStyle`. */
export function comparisonTables(comparison: Comparison, words: Words, filesAt?: string): ReportTable[] {
  const ignored = ignoredComparison(comparison);
  const ignoredCount = allChanges(ignored).length;
  return [
    shiftTable(comparison, words, filesAt),
    partyTable(comparison, words),
    sentenceTable(words.comparison.headings.structure, comparison, structureOf, words, filesAt),
    sentenceTable(words.comparison.ignored(ignoredCount), ignored, shiftsAndStructure, words, filesAt),
  ];
}

/** The table of the duties that move. */
function shiftTable({ documents }: Comparison, words: Words, filesAt: string | undefined): ReportTable {
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
  const columns = [activity, section, duty, beforeAfter, impact, place];
  return { heading: words.comparison.headings.shifts, columns, rows };
}

/** The table of what each party takes on and gives up, and how often it holds each letter before and after. */
function partyTable({ parties }: Comparison, words: Words): ReportTable {
  const { party, gains, losses } = words.review.columns;
  const changed = parties.filter((each) => numbersChanged(each) || each.gained.length > 0 || each.lost.length > 0);
  const { headings, rows } = balanceTable(changed, party);
  return {
    heading: words.comparison.headings.balance,
    columns: [party, gains, losses, ...headings.slice(1)],
    rows: changed.map(({ gained, lost, ...each }, index) => [
      each.party,
      movementText(gained, words),
      movementText(lost, words),
      ...(rows[index]?.slice(1) ?? []),
    ]),
  };
}

/** A table of changes that have little in common: a sentence each. */
function sentenceTable(
  heading: string,
  { documents }: Comparison,
  changesOf: (changes: readonly Change[]) => readonly (Shift | StructuralChange)[],
  words: Words,
  filesAt: string | undefined,
): ReportTable {
  const { change, section, impact, place } = words.review.columns;
  const rows = documents.flatMap((document) =>
    changesOf(document.changes).map((each) => [
      changeSentence(each, words),
      sectionText(each.section.slice(-headingsShown)),
      words.impact[each.impact],
      { text: placeText(each, document, words), href: addressOf(each, document, filesAt) },
    ]),
  );
  return { heading, columns: [change, section, impact, place], rows };
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
