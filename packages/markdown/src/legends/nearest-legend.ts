import type { SectionHeading } from "@raci-kit/model";
import { groupByHeading, lastBefore } from "./places.ts";
import type { Legend } from "./read-legends.ts";

/** Finds the legend for the table that is the block of this index, below these headings. */
export type LegendFinder = (index: number, section: readonly SectionHeading[]) => Legend | undefined;

/** Takes the legend under the same heading, else the last one before the table, else the first one behind it. */
export function legendFinder(legends: readonly Legend[]): LegendFinder {
  const byHeading = groupByHeading(legends);
  return (index, section) => lastBefore(byHeading.get(section.at(-1)) ?? [], index) ?? lastBefore(legends, index);
}
