/** Why two things are taken for one. */
export interface Evidence {
  /** 0 to 1. */
  confidence: number;
  why: string;
}

/** A growing set of one-to-one pairs between the items of two revisions, by index. */
export interface Pairing {
  /** Partner of each item of the old revision. */
  afterOf: Map<number, number>;
  /** Partner of each item of the new revision. */
  beforeOf: Map<number, number>;
  /** By index in the old revision. */
  evidence: Map<number, Evidence>;
}

/** A confidence in hundredths: more of it would only look exact. */
export function rounded(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}

/** A pairing without pairs. */
export function emptyPairing(): Pairing {
  return { afterOf: new Map(), beforeOf: new Map(), evidence: new Map() };
}

/** Adds the pair unless one of the two is taken. */
export function settle(pairing: Pairing, before: number, after: number, evidence: Evidence): void {
  if (!pairing.afterOf.has(before) && !pairing.beforeOf.has(after)) {
    pairing.afterOf.set(before, after);
    pairing.beforeOf.set(after, before);
    pairing.evidence.set(before, evidence);
  }
}

/** The items of the old revision without a partner. */
export function openBefore<Item extends { index: number }>(pairing: Pairing, items: readonly Item[]): Item[] {
  return items.filter((item) => !pairing.afterOf.has(item.index));
}

/** The items of the new revision without a partner. */
export function openAfter<Item extends { index: number }>(pairing: Pairing, items: readonly Item[]): Item[] {
  return items.filter((item) => !pairing.beforeOf.has(item.index));
}
