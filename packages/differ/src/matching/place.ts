import { wordsOf } from "../text/fold.ts";
import { openAfter, openBefore, type Pairing, settle } from "./pairing.ts";
import type { Scene } from "./scene.ts";
import type { Row, Side } from "./side.ts";

/** Two matrices of one shape: as many rows, as many parties. */
interface TwinTable {
  befores: readonly Row[];
  afters: readonly Row[];
}

/** How many tables ahead the partner of a table without any shared word is looked for. */
const lookAhead = 8;

/** Share of rows that must carry the same letters in the same columns: of each table, and of all tables together. */
const sameLettersInTable = 0.6;
const sameLettersInAll = 0.75;

/** Share of words that two languages may have in common: product names, loan words. */
const sharedVocabulary = 0.3;

/** Pairs, in order, matrices without a partner that have the same shape and nearly the same letters row by row. */
export function pairTwinTables(pairing: Pairing, before: Side, after: Side): void {
  const open = after.matrices.map((_matrix, index) => index).filter((index) => !pairing.beforeOf.has(index));
  let next = 0;
  for (const old of before.matrices.keys()) {
    if (pairing.afterOf.has(old)) {
      continue;
    }
    const partner = open.slice(next, next + lookAhead).find((index) => {
      const twin = twinTable(before, old, after, index);
      return twin !== undefined && twin.befores.length > 0 && sameLetters(twin) >= sameLettersInTable;
    });
    if (partner !== undefined) {
      next = open.indexOf(partner, next) + 1;
      settle(pairing, old, partner, { confidence: 0.6, why: "same shape and letters" });
    }
  }
}

/**
 * Pairs rows by place when the document was translated: tables of the same shape and the same letters row by row, few
 * names that match, and hardly a word in common between the rows that are left.
 */
export function settleByPlace(scene: Scene): void {
  const twins = [...scene.matrices.afterOf]
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
  if (isTelling(befores, afters) && inAnotherLanguage(befores, afters)) {
    settleTwins(scene, twins);
  }
}

/** Rows in the same order with nearly the same letters, which are not all the same. */
function isTelling(befores: readonly Row[], afters: readonly Row[]): boolean {
  const patterns = new Set(befores.map((row) => row.pattern));
  return patterns.size > 1 && sameLetters({ befores, afters }) >= sameLettersInAll;
}

function settleTwins(scene: Scene, twins: readonly TwinTable[]): void {
  for (const twin of twins) {
    const share = sameLetters(twin);
    for (const [position, row] of twin.befores.entries()) {
      const partner = twin.afters[position];
      if (partner !== undefined) {
        const confidence = row.pattern === partner.pattern ? 0.5 + 0.3 * share : 0.5;
        const why = "same place in a table of the same shape and letters, in other words";
        settle(scene.rows, row.index, partner.index, { confidence, why });
      }
    }
  }
}

function twinTable(before: Side, old: number, after: Side, current: number): TwinTable | undefined {
  const befores = before.rowsOf[old] ?? [];
  const afters = after.rowsOf[current] ?? [];
  const sameParties = before.identityAt[old]?.length === after.identityAt[current]?.length;
  return sameParties && befores.length === afters.length ? { befores, afters } : undefined;
}

function sameLetters({ befores, afters }: TwinTable): number {
  const same = befores.filter((row, position) => row.pattern === afters[position]?.pattern);
  return befores.length === 0 ? 0 : same.length / befores.length;
}

/** A minority of rows is matched, and each of those stands where it stood. */
function mayBeTranslated(scene: Scene, { befores, afters }: TwinTable): boolean {
  const matched = befores.filter((row) => scene.rows.afterOf.has(row.index));
  const inPlace = matched.filter((row) => scene.rows.afterOf.get(row.index) === afters[row.position]?.index);
  const taken = afters.filter((row) => scene.rows.beforeOf.has(row.index));
  return matched.length < befores.length / 2 && inPlace.length === taken.length && taken.length === matched.length;
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
