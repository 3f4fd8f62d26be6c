import type { LegendEntry, SectionHeading } from "@raci-kit/model";
import type { Legend } from "./read-legends.ts";

/** Finds the legend for the table that is the block of this index, below these headings. */
export type LegendFinder = (index: number, section: readonly SectionHeading[]) => readonly LegendEntry[];

/** Takes the legend under the same heading, else the last one before the table, else the first one behind it. */
export function legendFinder(legends: readonly Legend[]): LegendFinder {
  const bySection = new Map<SectionHeading | undefined, Legend[]>();
  for (const legend of legends) {
    const heading = legend.section.at(-1);
    const known = bySection.get(heading);
    if (known === undefined) bySection.set(heading, [legend]);
    else known.push(legend);
  }
  return (index, section) =>
    (lastBefore(bySection.get(section.at(-1)) ?? [], index) ?? lastBefore(legends, index))?.entries ?? [];
}

/** The last of `legends` (in document order) before a block, else the first of them. */
function lastBefore(legends: readonly Legend[], index: number): Legend | undefined {
  let low = 0;
  let high = legends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((legends[middle]?.block ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return legends[Math.max(0, low - 1)];
}
