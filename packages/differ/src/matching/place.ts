import { dice } from "../text/dice.ts";
import { wordsOf } from "../text/fold.ts";
import { align } from "./align.ts";
import { itemAt } from "./lookup.ts";
import { openAfter, openBefore, type Pairing, rounded, settle } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import type { Row, Side } from "./side.ts";

/** Two matrices of one shape: as many parties, about as many rows. */
interface TwinTable {
  befores: readonly Row[];
  afters: readonly Row[];
  /** The rows that stand at the same place of both, in order. */
  pairs: readonly (readonly [Row, Row])[];
}

/** Share of their rows by which two tables of one shape may differ. */
const mostExtraRows = 0.25;

/** What it is worth to align two rows: more with the same letters, more with words in common (names, numbers). */
const worthOfPlace = 0.2;
const worthOfLetters = 1;
const worthOfWords = 0.5;

/** How many tables ahead the partner of a table without any shared word is looked for. */
const lookAhead = 8;

/** Share of rows that must carry the same letters in the same columns: of each table, and of all tables together. */
const sameLettersInTable = 0.6;
const sameLettersInAll = 0.75;

/** Share of words that two languages may have in common: product names, loan words. */
const sharedVocabulary = 0.3;

/** Pairs, in order, matrices without a partner that have one shape and nearly the same letters row by row. */
export function pairTwinTables(pairing: Pairing, before: Side, after: Side): void {
  const open = after.matrices.map((_matrix, index) => index).filter((index) => !pairing.beforeOf.has(index));
  let next = 0;
  for (const old of before.matrices.keys()) {
    if (pairing.afterOf.has(old)) {
      continue;
    }
    const partner = open.slice(next, next + lookAhead).find((index) => {
      const twin = twinTable(before, old, after, index);
      return twin !== undefined && sameLetters(twin) >= sameLettersInTable;
    });
    if (partner !== undefined) {
      next = open.indexOf(partner, next) + 1;
      settle(pairing, old, partner, { confidence: 0.6, why: "same shape and letters" });
    }
  }
}

/**
 * Pairs rows by place when the document was translated: tables of one shape and the same letters row by row, few
 * names that match, and hardly a word in common between the rows that are left.
 */
export function settleByPlace(scene: Scene): void {
  const twins = [...scene.matrices.afterOf]
    .filter(([old]) => isMostlyOpen(scene, itemAt(scene.before.rowsOf, old)))
    .map(([old, current]) => twinTable(scene.before, old, scene.after, current))
    .filter((twin) => twin !== undefined)
    .filter((twin) => mayBeTranslated(scene, twin) && sameLetters(twin) >= sameLettersInTable);
  const befores = openBefore(
    scene.rows,
    twins.flatMap((twin) => twin.befores),
  );
  const afters = openAfter(
    scene.rows,
    twins.flatMap((twin) => twin.afters),
  );
  if (isTelling(scene, twins) && inAnotherLanguage(befores, afters)) {
    settleTwins(scene, twins);
  }
}

/** Rows in the same order with nearly the same letters, which are not all the same. */
function isTelling(scene: Scene, twins: readonly TwinTable[]): boolean {
  const open = twins.map(({ befores, afters, pairs }) => ({
    befores: openBefore(scene.rows, befores),
    afters: openAfter(scene.rows, afters),
    pairs: pairs.filter(([old]) => !scene.rows.afterOf.has(old.index)),
  }));
  const befores = open.flatMap((twin) => twin.befores);
  const patterns = new Set(befores.map((row) => row.pattern));
  const all = {
    befores,
    afters: open.flatMap((twin) => twin.afters),
    pairs: open.flatMap((twin) => twin.pairs),
  };
  return patterns.size > 1 && sameLetters(all) >= sameLettersInAll;
}

function settleTwins(scene: Scene, twins: readonly TwinTable[]): void {
  for (const twin of twins) {
    const share = sameLetters(twin);
    for (const [old, current] of twin.pairs) {
      const confidence = old.pattern === current.pattern ? rounded(0.5 + 0.3 * share) : 0.5;
      const why = "same place in a table of the same shape and letters, in other words";
      settle(scene.rows, old.index, current.index, { confidence, why });
    }
  }
}

function twinTable(before: Side, old: number, after: Side, current: number): TwinTable | undefined {
  const befores = itemAt(before.rowsOf, old);
  const afters = itemAt(after.rowsOf, current);
  const sameParties = itemAt(before.identityAt, old).length === itemAt(after.identityAt, current).length;
  const extra = Math.abs(befores.length - afters.length);
  return sameParties && extra <= mostExtraRows * Math.max(befores.length, afters.length)
    ? { befores, afters, pairs: alignRows(befores, afters) }
    : undefined;
}

function alignRows(befores: readonly Row[], afters: readonly Row[]): [Row, Row][] {
  const [olds, news] = [befores.map(readRow), afters.map(readRow)];
  const worth = (old: number, current: number): number => {
    const [one, other] = [itemAt(olds, old), itemAt(news, current)];
    const letters = one.pattern === other.pattern ? worthOfLetters : worthOfPlace;
    return letters + worthOfWords * dice(one.words, other.words);
  };
  return align(befores.length, afters.length, worth).map(([old, current]): [Row, Row] => [
    itemAt(befores, old),
    itemAt(afters, current),
  ]);
}

/** What rows are aligned by, read once. */
function readRow({ activity, pattern }: Row): { words: ReadonlySet<string>; pattern: string } {
  return { words: new Set(wordsOf(activity.name)), pattern };
}

function sameLetters({ befores, afters, pairs }: TwinTable): number {
  const same = pairs.filter(([old, current]) => old.pattern === current.pattern);
  return same.length / Math.max(befores.length, afters.length, 1);
}

/** True when a minority of the rows is matched. */
function isMostlyOpen(scene: Scene, befores: readonly Row[]): boolean {
  const open = befores.filter((row) => !scene.rows.afterOf.has(row.index));
  return open.length > befores.length / 2;
}

/** Every matched row stands where it stood. */
function mayBeTranslated(scene: Scene, { befores, afters, pairs }: TwinTable): boolean {
  const matched = befores.filter((row) => scene.rows.afterOf.has(row.index));
  const inPlace = pairs.filter(([old, current]) => scene.rows.afterOf.get(old.index) === current.index);
  const taken = afters.filter((row) => scene.rows.beforeOf.has(row.index));
  return inPlace.length === taken.length && taken.length === matched.length;
}

function inAnotherLanguage(befores: readonly Row[], afters: readonly Row[]): boolean {
  const old = vocabularyOf(befores);
  const current = vocabularyOf(afters);
  const shared = [...current].filter((word) => old.has(word));
  return shared.length <= sharedVocabulary * Math.min(old.size, current.size);
}

function vocabularyOf(rows: readonly Row[]): Set<string> {
  return new Set(rows.flatMap((row) => wordsOf(row.activity.name)));
}
