import type { SectionHeading } from "@raci-kit/model";
import type { Definition } from "./definitions.ts";
import { groupByHeading, lastBefore, type Place } from "./places.ts";
import { isSign } from "./signs.ts";
import { usualDuty } from "./usual-letters.ts";

/** Letters that a document explains, and that are no roles: "A = automated, M = manual". */
export interface OtherLetters extends Place {
  meanings: ReadonlyMap<string, string>;
}

/** The letters that these definitions explain as something else than roles: none, or one entry for all of them. */
export function otherLettersOf(definitions: readonly Definition[], place: Place): OtherLetters[] {
  const meanings = new Map<string, string>();
  for (const { letter, text } of definitions) {
    if (letter?.length === 1 && !isSign(letter) && !meanings.has(letter)) meanings.set(letter, text);
  }
  // "R: Alex, A: Kim" gives roles, and a language that nobody knows here explains R and A as well.
  const usual = new Set([...meanings.keys()].map((letter) => usualDuty(letter)));
  const mayBeRoles = usual.has("responsible") && usual.has("accountable") && !usual.has(undefined);
  return meanings.size < 2 || mayBeRoles ? [] : [{ ...place, meanings }];
}

/** Finds what the letters of the table mean that is the block of this index, below these headings. */
export type OtherLettersFinder = (index: number, section: readonly SectionHeading[]) => ReadonlyMap<string, string>;

/**
 * Takes the explanation that stands nearest above the table, under one of the headings above it, else the first one
 * below the table under the same heading.
 *
 * @param legends places in which letters are explained as roles; where one of them is nearer, there is nothing to find
 */
export function otherLettersFinder(all: readonly OtherLetters[], legends: readonly Place[]): OtherLettersFinder {
  if (all.length === 0) return () => noLetters;
  const roles = legends.map(({ block, section }) => ({ block, section, meanings: null }));
  const byHeading = groupByHeading([...all, ...roles].toSorted((left, right) => left.block - right.block));
  return (index, section) => {
    const around = [undefined, ...section].flatMap((heading) => lastBefore(byHeading.get(heading) ?? [], index) ?? []);
    const above = around.filter(({ block }) => block < index).toSorted((left, right) => right.block - left.block);
    const under = around.findLast((place) => place.section.at(-1) === section.at(-1));
    const { meanings } = above[0] ?? under ?? { meanings: null };
    return meanings ?? noLetters;
  };
}

const noLetters: ReadonlyMap<string, string> = new Map();
