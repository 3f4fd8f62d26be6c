import type { WordWeights } from "../text/weights.ts";
import type { Pairing } from "./pairing.ts";
import type { Row, Side } from "./side.ts";
import type { Whole } from "./whole.ts";

/** Two revisions of one document and what has been matched so far. */
export interface Scene {
  before: Side;
  after: Side;
  matrices: Pairing;
  rows: Pairing;
  parties: Pairing;
  /** The documents that `before` and `after` are parts of, or all of. */
  whole: Whole;
  weights: WordWeights;
  areStrangers: AreStrangers;
}

/** Tells that two different names belong to two different parties, whatever their letters. */
export type AreStrangers = (before: string, after: string) => boolean;

/** True when the matrices of the two rows are a pair. */
export function inPairedMatrices(scene: Scene, before: Row, after: Row): boolean {
  return scene.matrices.afterOf.get(before.matrix) === after.matrix;
}

/** 0 to 1: the share of duties that stay with their party if `before` became `after`; 1 when neither has any. */
export function dutyLikeness(parties: ReadonlyMap<number, number>, before: Row, after: Row): number {
  let kept = 0;
  let total = 0;
  for (const [identity, duties] of before.holdings) {
    const partner = parties.get(identity);
    const still = partner === undefined ? undefined : after.holdings.get(partner);
    total += duties.size;
    kept += [...duties].filter((duty) => still?.has(duty) === true).length;
  }
  for (const duties of after.holdings.values()) {
    total += duties.size;
  }
  return total === 0 ? 1 : kept / (total - kept);
}

/** Who holds what in an old row, told in new identities: equal texts, no duty moves. */
export function holdingsBefore(parties: ReadonlyMap<number, number>, row: Row): string {
  return holdingsText(row, (identity) => parties.get(identity) ?? `gone ${identity}`);
}

/** The same for a new row. */
export function holdingsAfter(row: Row): string {
  return holdingsText(row, (identity) => identity);
}

function holdingsText(row: Row, nameOf: (identity: number) => number | string): string {
  const held = [...row.holdings].map(
    ([identity, duties]) => `${nameOf(identity)}: ${[...duties].toSorted().join(" ")}`,
  );
  return held.toSorted().join("; ");
}
