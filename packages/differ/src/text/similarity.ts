import { dice } from "./dice.ts";
import { gramsOf, squash, wordsOf } from "./fold.ts";
import { weightOfAll, type WordWeights } from "./weights.ts";
import { closestWord, isNumber, sameWord, wordLikeness } from "./word-likeness.ts";

/** A name prepared for comparison. */
export interface TextProfile {
  words: readonly string[];
  /** Three-character pieces of the whole name. */
  grams: ReadonlySet<string>;
  /** The words that are numbers, in one text. */
  numbers: string;
  /** The name without what it says in brackets; null when it says nothing there, or nothing else. */
  core: TextProfile | null;
}

/** How much words count; the rest is spelling. */
const wordShare = 0.7;

/** How much it counts that the longer name says (nearly) all of the shorter one: activities are made more precise. */
const containmentShare = 0.4;
const containedFrom = 0.75;

/** What is left of a likeness when the names carry different numbers: "region 1" is not "region 2". */
const otherNumberShare = 0.85;

/** What a likeness is worth that leaves out the detail which one of the names has in brackets. */
const withoutDetailShare = 0.95;

/** Past this many unequal words the search for typos and plurals stops. */
const mostLooseWords = 40;

/** Prepares `name` for comparison. */
export function profileText(name: string): TextProfile {
  const words = wordsOf(name);
  const withoutDetail = name.replace(/[(（][^)）]*[)）]/gu, " ");
  const hasDetail = withoutDetail !== name && wordsOf(withoutDetail).length > 0;
  const core = hasDetail ? profileText(withoutDetail) : null;
  return { words, grams: gramsOf(squash(name), 3), numbers: words.filter(isNumber).join(" "), core };
}

/**
 * 0 to 1: how alike two names are. Words count most, weighted by rarity, in any order, typos and plurals included, and
 * more when one name holds the other; the rest is spelling (three-character pieces). A detail in brackets that only one
 * of them has may have been added: `Test the app (by hand)`.
 */
export function textSimilarity(left: TextProfile, right: TextProfile, weights: WordWeights): number {
  const likeness = wholeSimilarity(left, right, weights);
  if ((left.core === null) === (right.core === null)) {
    return likeness;
  }
  const cores = wholeSimilarity(left.core ?? left, right.core ?? right, weights);
  return Math.max(likeness, withoutDetailShare * cores);
}

function wholeSimilarity(left: TextProfile, right: TextProfile, weights: WordWeights): number {
  const words = wordShares(left, right, weights);
  const mixed = wordShare * words.ofBoth + (1 - wordShare) * dice(left.grams, right.grams);
  const contained = (1 - containmentShare) * mixed + containmentShare * words.ofShorter;
  const likeness = words.ofShorter >= containedFrom ? Math.max(mixed, contained) : mixed;
  return left.numbers === right.numbers ? likeness : likeness * otherNumberShare;
}

/** The words of `whole` that `part` says too, typos and plurals included. */
export function sharedWords(whole: TextProfile, part: TextProfile): Set<string> {
  return new Set(whole.words.filter((word) => part.words.some((other) => wordLikeness(word, other) >= sameWord)));
}

/** False for two names with nothing in common but how they begin: `Manage backups`, `Manage access`. */
export function shareMoreThanFirstWord(left: TextProfile, right: TextProfile): boolean {
  const [first, ...others] = [...sharedWords(left, right)];
  return others.length > 0 || first !== left.words[0] || left.words.length === 1;
}

/** The share that common words have in two names together, and in the one that says less. */
interface WordShares {
  ofBoth: number;
  /** 0 for a name of one word: it stands in too many others. */
  ofShorter: number;
}

function wordShares(left: TextProfile, right: TextProfile, weights: WordWeights): WordShares {
  const [leftWords, rightWords] = [new Set(left.words), new Set(right.words)];
  const shared = left.words.filter((word) => rightWords.has(word));
  const leftLoose = left.words.filter((word) => !rightWords.has(word));
  const rightLoose = right.words.filter((word) => !leftWords.has(word));
  const common = 2 * weightOfAll(shared, weights) + looseWeight(leftLoose, rightLoose, weights);
  const totals = [weightOfAll(left.words, weights), weightOfAll(right.words, weights)] as const;
  const [shorter, both] = [Math.min(...totals), totals[0] + totals[1]];
  const isTelling = Math.min(left.words.length, right.words.length) > 1 && shorter > 0;
  return {
    ofBoth: both === 0 ? 0 : common / both,
    ofShorter: isTelling ? Math.min(1, common / 2 / shorter) : 0,
  };
}

/** Weight that unequal words still have in common: word by word, or all of them joined (`back up`, `backup`). */
function looseWeight(left: readonly string[], right: readonly string[], weights: WordWeights): number {
  if (left.length > mostLooseWords || right.length > mostLooseWords) {
    return 0;
  }
  if (left.length !== right.length && wordLikeness(left.join(""), right.join("")) === 1) {
    return weightOfAll(left, weights) + weightOfAll(right, weights);
  }
  const free = new Set(right);
  let common = 0;
  for (const word of left) {
    const closest = closestWord(word, free);
    if (closest !== undefined) {
      free.delete(closest.word);
      common += closest.likeness * (weights.weightOf(word) + weights.weightOf(closest.word));
    }
  }
  return common;
}
