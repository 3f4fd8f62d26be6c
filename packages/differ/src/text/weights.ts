import { wordsOf } from "./fold.ts";

/** How much each word says; a word that is not listed says as much as the rarest. */
export interface WordWeights {
  weightOf: (word: string) => number;
}

const acronym = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu;

/** Short words are mostly "of", "the", "et", "w": they say little in any language. */
const shortWordShare = 0.4;

/**
 * Weighs words by rarity (inverse document frequency) over `names`. Words of up to three letters count less unless
 * they are numbers or written as an acronym somewhere (`DNS`, `VM`).
 */
export function weighWords(names: readonly string[]): WordWeights {
  return weightsBy(() => [countWords(names)]);
}

/** The same by words that are counted when somebody asks: where every name has its namesake, nobody does. */
export function weightsBy(count: () => readonly WordCounts[]): WordWeights {
  let counted: readonly WordCounts[] | null = null;
  const weights = new Map<string, number>();
  return {
    weightOf(word) {
      counted ??= count();
      const weight = weights.get(word) ?? weightIn(counted, word);
      weights.set(word, weight);
      return weight;
    },
  };
}

function weightIn(counted: readonly WordCounts[], word: string): number {
  let [names, frequency, acronyms] = [0, 0, 0];
  for (const counts of counted) {
    names += counts.names;
    frequency += counts.frequency.get(word) ?? 0;
    acronyms += counts.acronyms.get(word) ?? 0;
  }
  const rarity = Math.log(1 + names / Math.max(1, frequency));
  return isShort(word) && acronyms === 0 ? rarity * shortWordShare : rarity;
}

/** The words of some names. */
export interface WordCounts {
  names: number;
  /** How many names say each word. */
  frequency: ReadonlyMap<string, number>;
  /** How often each word is written as an acronym. */
  acronyms: ReadonlyMap<string, number>;
}

/** Counts the words of `names`. */
export function countWords(names: readonly string[]): WordCounts {
  return alterCounts({ names: 0, frequency: new Map(), acronyms: new Map() }, [], names);
}

/** The counts after some names gave way to others. */
export function alterCounts(counts: WordCounts, removed: readonly string[], added: readonly string[]): WordCounts {
  const [frequency, acronyms] = [new Map(counts.frequency), new Map(counts.acronyms)];
  const count = (name: string, step: 1 | -1): void => {
    for (const word of wordsOf(name)) {
      add(frequency, word, step);
    }
    for (const [written] of name.matchAll(acronym)) {
      add(acronyms, written.toLowerCase(), step);
    }
  };
  for (const name of removed) {
    count(name, -1);
  }
  for (const name of added) {
    count(name, 1);
  }
  return { names: counts.names - removed.length + added.length, frequency, acronyms };
}

function add(counts: Map<string, number>, word: string, step: 1 | -1): void {
  const count = (counts.get(word) ?? 0) + step;
  if (count === 0) {
    counts.delete(word);
  } else {
    counts.set(word, count);
  }
}

function isShort(word: string): boolean {
  return word.length <= 3 && /^[a-z\u00C0-\u024F\u0400-\u04FF]+$/u.test(word);
}

/** The weight of `words` together. */
export function weightOfAll(words: Iterable<string>, weights: WordWeights): number {
  let total = 0;
  for (const word of words) {
    total += weights.weightOf(word);
  }
  return total;
}
