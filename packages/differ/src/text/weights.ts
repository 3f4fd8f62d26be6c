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
  return weightsBy(() => countWords(names));
}

/** The same by words that are counted when somebody asks: where every name has its namesake, nobody does. */
export function weightsBy(count: () => WordCounts): WordWeights {
  let counts: WordCounts | null = null;
  return {
    weightOf(word) {
      counts ??= count();
      const rarity = Math.log(1 + counts.names / (counts.frequency.get(word) ?? 1));
      return isShort(word) && !counts.acronyms.has(word) ? rarity * shortWordShare : rarity;
    },
  };
}

/** The words of some names. */
export interface WordCounts {
  names: number;
  /** How many names say each word. */
  frequency: ReadonlyMap<string, number>;
  acronyms: ReadonlySet<string>;
}

/** Counts the words of `names`. */
export function countWords(names: readonly string[]): WordCounts {
  const frequency = new Map<string, number>();
  const acronyms = new Set<string>();
  for (const name of names) {
    for (const word of wordsOf(name)) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
    }
    for (const [written] of name.matchAll(acronym)) {
      acronyms.add(written.toLowerCase());
    }
  }
  return { names: names.length, frequency, acronyms };
}

/** The words of all that was counted. */
export function joinCounts(parts: readonly WordCounts[]): WordCounts {
  const frequency = new Map<string, number>();
  const acronyms = new Set<string>();
  let names = 0;
  for (const part of parts) {
    names += part.names;
    for (const [word, count] of part.frequency) {
      frequency.set(word, (frequency.get(word) ?? 0) + count);
    }
    for (const word of part.acronyms) {
      acronyms.add(word);
    }
  }
  return { names, frequency, acronyms };
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
