import type { SectionHeading } from "@raci-kit/model";

/** Where an explanation stands. */
export interface Place {
  /** Index of its first block. */
  block: number;
  /** The headings above it. */
  section: readonly SectionHeading[];
}

/** Explanations by the heading right above them, each list in document order. */
export type PlacesByHeading<Placed extends Place> = ReadonlyMap<SectionHeading | undefined, readonly Placed[]>;

/** Puts together what stands under the same heading; `undefined` stands for no heading at all. */
export function groupByHeading<Placed extends Place>(places: readonly Placed[]): PlacesByHeading<Placed> {
  const groups = new Map<SectionHeading | undefined, Placed[]>();
  for (const place of places) {
    const heading = place.section.at(-1);
    const known = groups.get(heading);
    if (known === undefined) groups.set(heading, [place]);
    else known.push(place);
  }
  return groups;
}

/** The last of `places` (in document order) before a block, else the first of them. */
export function lastBefore<Placed extends Place>(places: readonly Placed[], index: number): Placed | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.block ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return places[Math.max(0, low - 1)];
}
