import type { SectionHeading } from "@raci-kit/model";
import type { Side } from "./side.ts";

/** One heading of a revision, however many matrices stand below it. */
export interface HeadingNode {
  index: number;
  heading: SectionHeading;
  /** Titles from the outermost heading to this one. */
  path: readonly string[];
}

/** The headings above the matrices of a revision. */
export interface Outline {
  nodes: readonly HeadingNode[];
  /** Indices of the headings above each matrix, outermost first. */
  above: readonly (readonly number[])[];
}

/** Collects the headings above the matrices; a heading above several of them is one. */
export function outlineOf(side: Side): Outline {
  const nodes: HeadingNode[] = [];
  const known = new Map<string, number>();
  const above = side.matrices.map(({ section }) => {
    return section.map((heading, level) => {
      const path = section.slice(0, level + 1).map(({ title }) => title);
      const key = JSON.stringify([heading.range.start, path]);
      const index = known.get(key) ?? nodes.length;
      if (index === nodes.length) {
        known.set(key, index);
        nodes.push({ index, heading, path });
      }
      return index;
    });
  });
  return { nodes, above };
}
