import type { Matrix } from "@raci-kit/model";
import type { Page } from "../layout/page.ts";
import { countOf, lettersOf, type RoleCounts } from "../layout/role-counts.ts";
import { tableLines } from "../layout/table.ts";

/** The table of how many activities give each party each role. */
export function roleCountLines(matrices: readonly Matrix[], page: Page): string[] {
  const counts = countRoles(matrices);
  const letters = lettersOf([...counts.values()]);
  if (letters.length === 0) {
    return [];
  }
  const headings = [page.words.models.party, ...letters];
  const rows = [...counts].map(([party, count]) => ({
    cells: [party || page.words.models.unnamed, ...letters.map((letter) => String(countOf(count, letter)))],
    band: null,
  }));
  return tableLines(headings, rows, page);
}

function countRoles(matrices: readonly Matrix[]): ReadonlyMap<string, RoleCounts> {
  const assignments = matrices.flatMap((matrix) => matrix.activities.flatMap((activity) => activity.assignments));
  const byParty = [...Map.groupBy(assignments, (assignment) => assignment.party)];
  return new Map(byParty.map(([party, held]) => [party, countLetters(held.flatMap((assignment) => assignment.roles))]));
}

function countLetters(letters: readonly string[]): RoleCounts {
  const byLetter = [...Map.groupBy(letters, (letter) => letter)];
  return Object.fromEntries(byLetter.map(([letter, all]) => [letter, all.length]));
}
