import { memory } from "@raci-kit/model";
import { dice } from "./dice.ts";
import { gramsOf } from "./fold.ts";

/** Words less alike than this are different words. */
export const sameWord = 0.6;

/** How alike a word and its beginning are: `infra`, `infrastructure`. */
const abbreviation = 0.75;

/** Shorter words are alike when equal only, unless they are the beginning of a long word: `app`, `application`. */
const shortestLooseWord = 4;
const shortestBeginning = 3;
const shortestLongWord = 7;

/** Words that share a beginning this long, and this share of the shorter one, are inflections: `classify`, `classification`. */
const shortestStem = 5;
const stemShare = 0.65;

/**
 * 0 to 1: how alike two words are, by their two-character pieces: typos, plurals, endings and abbreviations.
 * Numbers are alike when equal only.
 */
export function wordLikeness(left: string, right: string): number {
  if (left === right) {
    return 1;
  }
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length < shortestBeginning || isNumber(left) || isNumber(right)) {
    return 0;
  }
  const isBeginning = long.startsWith(short);
  if (short.length < shortestLooseWord) {
    return isBeginning && long.length >= shortestLongWord ? abbreviation : 0;
  }
  const spelling = dice(spellingOf(left), spellingOf(right));
  return Math.max(spelling, isBeginning ? abbreviation : 0, shareStem(short, long) ? sameWord : 0);
}

const spellings = memory<ReadonlySet<string>>(20_000);

/** The two-character pieces of a word, its beginning and its end among them. */
function spellingOf(word: string): ReadonlySet<string> {
  return spellings.recall(word) ?? spellings.keep(word, gramsOf(`^${word}$`, 2));
}

function shareStem(short: string, long: string): boolean {
  const length = Math.max(shortestStem, Math.ceil(stemShare * short.length));
  return short.length >= length && long.startsWith(short.slice(0, length));
}

/** The one of `candidates` that is most like `word`, if any is the same word. */
export function closestWord(
  word: string,
  candidates: Iterable<string>,
): { word: string; likeness: number } | undefined {
  let closest: { word: string; likeness: number } | undefined;
  for (const candidate of candidates) {
    const likeness = wordLikeness(word, candidate);
    if (likeness >= sameWord && likeness > (closest?.likeness ?? 0)) {
      closest = { word: candidate, likeness };
    }
  }
  return closest;
}

/** True when the word has a digit in it. */
export function isNumber(word: string): boolean {
  return /\d/u.test(word);
}
