import { itemAt } from "./lookup.ts";
import type { Scene } from "./scene.ts";
import type { Row } from "./side.ts";

/** Two parties, by identity. */
export interface PartyPair {
  before: number;
  after: number;
}

/** How the duties of unmatched parties compare over the matched activities. */
export interface PartyLetters {
  /** Duties of each old party. */
  held: ReadonlyMap<number, number>;
  /** Duties of each new party. */
  taken: ReadonlyMap<number, number>;
  /** Parties that hold duties in one activity, by {@link partyPairKey}, and how many of those are the same duty. */
  shared: ReadonlyMap<string, PartyPair & { duties: number }>;
}

/** Matched activities of one matrix that are read, fewer in wide tables; a column shows its pattern long before. */
const mostRows = 500;
const mostCellPairs = 200_000;

/** Compares what unmatched parties hold in the matched activities. */
export function comparePartyLetters(scene: Scene): PartyLetters {
  const held = new Map<number, number>();
  const taken = new Map<number, number>();
  const shared = new Map<string, PartyPair & { duties: number }>();
  for (const [oldIndex, newIndex] of evidenceRows(scene)) {
    const olds = openHoldings(itemAt(scene.before.rows, oldIndex), scene.parties.afterOf);
    const news = openHoldings(itemAt(scene.after.rows, newIndex), scene.parties.beforeOf);
    countDuties(held, olds);
    countDuties(taken, news);
    for (const [before, duties] of olds) {
      for (const [after, others] of news) {
        const key = partyPairKey({ before, after });
        const known = shared.get(key)?.duties ?? 0;
        shared.set(key, { before, after, duties: known + [...duties].filter((duty) => others.has(duty)).length });
      }
    }
  }
  return { held, taken, shared };
}

/** A name for the pair. */
export function partyPairKey({ before, after }: PartyPair): string {
  return `${before} ${after}`;
}

function evidenceRows(scene: Scene): (readonly [number, number])[] {
  const read = new Map<number, number>();
  return [...scene.rows.afterOf].filter(([oldIndex]) => {
    const { matrix } = itemAt(scene.before.rows, oldIndex);
    const width = itemAt(scene.before.identityAt, matrix).length;
    const count = (read.get(matrix) ?? 0) + 1;
    read.set(matrix, count);
    return count <= Math.min(mostRows, mostCellPairs / (1 + width * width));
  });
}

function openHoldings({ holdings }: Row, partnerOf: ReadonlyMap<number, number>): [number, ReadonlySet<string>][] {
  return [...holdings].filter(([identity]) => !partnerOf.has(identity));
}

function countDuties(counts: Map<number, number>, holdings: readonly [number, ReadonlySet<string>][]): void {
  for (const [identity, duties] of holdings) {
    counts.set(identity, (counts.get(identity) ?? 0) + duties.size);
  }
}
