import { countWords, type WordCounts } from "./word-counts.ts";

/** How much each word says; a word that is not listed says as much as the rarest. */
export interface WordWeights {
  weightOf: (word: string) => number;
}

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
    frequency += counts.frequency.of(word);
    acronyms += counts.acronyms.of(word);
  }
  const rarity = Math.log(1 + names / Math.max(1, frequency));
  return isShort(word) && acronyms === 0 ? rarity * shortWordShare : rarity;
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
