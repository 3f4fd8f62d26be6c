import { builtInSchemes, type PartyComparison } from "@raci-kit/model";

/** How often a party holds each role letter. */
export type RoleCounts = PartyComparison["before"];

const usualOrder = [...new Set(builtInSchemes.flatMap((scheme) => scheme.roles.map((role) => role.letter)))];

/** The letters that `counts` hold: those of the common schemes first, then the others. */
export function lettersOf(counts: readonly RoleCounts[]): string[] {
  const present = new Set(counts.flatMap((count) => Object.keys(count)));
  const others = [...present].filter((letter) => !usualOrder.includes(letter)).toSorted(byCodeUnit);
  return [...usualOrder.filter((letter) => present.has(letter)), ...others];
}

/** How often `counts` hold `letter`. */
export function countOf(counts: RoleCounts, letter: string): number {
  return Object.hasOwn(counts, letter) ? (counts[letter] ?? 0) : 0;
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
