import { wordsOf } from "./fold.ts";

const acronym = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/gu;

/** The words of some names. */
export interface WordCounts {
  names: number;
  /** How many names say each word. */
  frequency: Tallies;
  /** How often each word is written as an acronym. */
  acronyms: Tallies;
}

/** Counts the words of `names`. */
export function countWords(names: readonly string[]): WordCounts {
  const [frequency, acronyms] = [new Map<string, number>(), new Map<string, number>()];
  for (const name of names) {
    countName(name, frequency, acronyms, 1);
  }
  return { names: names.length, frequency: new Tallies(frequency), acronyms: new Tallies(acronyms) };
}

/** The counts after some names gave way to others. */
export function alterCounts(counts: WordCounts, removed: readonly string[], added: readonly string[]): WordCounts {
  const [frequency, acronyms] = [new Map<string, number>(), new Map<string, number>()];
  for (const name of removed) {
    countName(name, frequency, acronyms, -1);
  }
  for (const name of added) {
    countName(name, frequency, acronyms, 1);
  }
  return {
    names: counts.names - removed.length + added.length,
    frequency: counts.frequency.plus(frequency),
    acronyms: counts.acronyms.plus(acronyms),
  };
}

function countName(name: string, frequency: Map<string, number>, acronyms: Map<string, number>, step: 1 | -1): void {
  for (const word of wordsOf(name)) {
    frequency.set(word, (frequency.get(word) ?? 0) + step);
  }
  for (const [written] of name.matchAll(acronym)) {
    const word = written.toLowerCase();
    acronyms.set(word, (acronyms.get(word) ?? 0) + step);
  }
}

/** So many changes are kept apart from what they change: a copy of all counts for each of them would take longer. */
const mostChanges = 200;

/** How often each word was counted. */
class Tallies {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #changes: ReadonlyMap<string, number>;

  constructor(counts: ReadonlyMap<string, number>, changes: ReadonlyMap<string, number> = new Map()) {
    this.#counts = counts;
    this.#changes = changes;
  }

  of(word: string): number {
    return (this.#counts.get(word) ?? 0) + (this.#changes.get(word) ?? 0);
  }

  /** The same with `changes` added. */
  plus(changes: ReadonlyMap<string, number>): Tallies {
    if (changes.size === 0) return this;
    const all = sum(this.#changes, changes);
    return all.size > mostChanges ? new Tallies(sum(this.#counts, all)) : new Tallies(this.#counts, all);
  }
}

function sum(counts: ReadonlyMap<string, number>, changes: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(counts);
  for (const [word, change] of changes) {
    const count = (all.get(word) ?? 0) + change;
    if (count === 0) {
      all.delete(word);
    } else {
      all.set(word, count);
    }
  }
  return all;
}
