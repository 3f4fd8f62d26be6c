import type { Matching } from "../matching/match.ts";
import { createFact, type Fact, rangesOf, sectionOfMatrix } from "./fact.ts";

/** One fact for each heading, and each divider row, whose title changed. */
export function findRenamedSections(matching: Matching): Fact[] {
  return [...findRenamedHeadings(matching), ...findRenamedDividers(matching)];
}

function findRenamedHeadings({ headings }: Matching): Fact[] {
  return [...headings.pairing.afterOf].flatMap(([oldIndex, newIndex]) => {
    const [old, current] = [headings.before.nodes[oldIndex], headings.after.nodes[newIndex]];
    if (old === undefined || current === undefined || old.heading.title === current.heading.title) {
      return [];
    }
    return createFact("section-renamed", {
      section: current.path,
      value: { before: old.heading.title, after: current.heading.title },
      range: { before: old.heading.range, after: current.heading.range },
    });
  });
}

function findRenamedDividers({ before, after, matrices, groups }: Matching): Fact[] {
  return groups.map((group) =>
    createFact("section-renamed", {
      section: sectionOfMatrix(after, group.matrix),
      value: { before: group.before, after: group.after },
      elsewhere: [rangesOf(before.matrices[matrices.beforeOf.get(group.matrix) ?? -1], after.matrices[group.matrix])],
    }),
  );
}
