import type { Comparison, PartyComparison } from "@raci-kit/model";
import type { Page } from "../layout/page.ts";
import { countOf, lettersOf } from "../layout/role-counts.ts";
import { tableLines } from "../layout/table.ts";

/** The table of what each party carries before and after; parties whose numbers stay are left out. */
export function balanceLines({ parties }: Comparison, page: Page): string[] {
  const changed = parties.filter(numbersChanged);
  if (changed.length === 0) {
    return [];
  }
  const { headings, rows } = balanceTable(changed, page.words.comparison.party);
  return tableLines(
    headings,
    rows.map((cells) => ({ cells, band: null })),
    page,
  );
}

/** True when `party` holds some role more or less often than before. */
export function numbersChanged({ before, after }: PartyComparison): boolean {
  return lettersOf([before, after]).some((letter) => countOf(before, letter) !== countOf(after, letter));
}

/** A heading row and a row a party: its name, then how often it holds each letter, `10 → 12` where that changed. */
export function balanceTable(
  parties: readonly PartyComparison[],
  partyHeading: string,
): { headings: string[]; rows: string[][] } {
  const letters = lettersOf(parties.flatMap(({ before, after }) => [before, after]));
  return {
    headings: [partyHeading, ...letters],
    rows: parties.map(({ party, before, after }) => [
      party,
      ...letters.map((letter) => step(countOf(before, letter), countOf(after, letter))),
    ]),
  };
}

function step(before: number, after: number): string {
  return before === after ? String(after) : `${before} → ${after}`;
}
