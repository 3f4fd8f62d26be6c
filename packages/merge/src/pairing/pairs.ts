/** Which thing of one side is which of the other, by index. */
export interface Pairs {
  sideOf: ReadonlyMap<number, number>;
  baseOf: ReadonlyMap<number, number>;
}

/** Pairs under construction. */
export class PairBook implements Pairs {
  readonly sideOf: Map<number, number> = new Map();
  readonly baseOf: Map<number, number> = new Map();

  /** Notes that two things are one, unless one of them has a partner already. */
  pair(base: number, side: number): void {
    if (this.sideOf.has(base) || this.baseOf.has(side)) return;
    this.sideOf.set(base, side);
    this.baseOf.set(side, base);
  }
}
