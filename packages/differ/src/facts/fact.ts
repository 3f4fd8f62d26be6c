import { type Change, type Range, sectionPath, type Sides } from "@raci-kit/model";
import type { Row, Side } from "../matching/side.ts";

/** A change before anybody weighed it. */
export type Fact = Omit<Change, "impact" | "reason" | "fingerprint">;

/** Neither side has a value. */
const neither: Sides<never> = { before: null, after: null };

/** A fact of this kind; what `parts` does not name is absent. */
export function createFact(kind: Fact["kind"], parts: Partial<Omit<Fact, "kind">>): Fact {
  return {
    kind,
    duty: null,
    section: [],
    activity: neither,
    party: neither,
    value: neither,
    key: null,
    range: neither,
    elsewhere: [],
    content: neither,
    ...parts,
  };
}

/** The place of a matched activity: the section of the new revision, both names, both rows. */
export function placeOfPair(after: Side, before: Row, current: Row): Pick<Fact, "section" | "activity" | "range"> {
  return {
    section: sectionOfMatrix(after, current.matrix),
    activity: { before: before.activity.name, after: current.activity.name },
    range: { before: before.activity.range, after: current.activity.range },
  };
}

/** The heading path of the matrix with this index. */
export function sectionOfMatrix(side: Side, matrix: number): string[] {
  const found = side.matrices[matrix];
  return found === undefined ? [] : sectionPath(found);
}

/** The headings that all of these sections share, outermost first. */
export function commonSection(sections: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = sections;
  const end = first.findIndex((title, level) => others.some((section) => section[level] !== title));
  return first.slice(0, end < 0 ? first.length : end);
}

/** `value` on the side called `side`, nothing on the other. */
export function onlyOn<Value>(side: "before" | "after", value: Value | null): Sides<Value> {
  return side === "before" ? { before: value, after: null } : { before: null, after: value };
}

/** Where both stand; null for one that is absent. */
export function rangesOf(before: { range: Range } | undefined, after: { range: Range } | undefined): Sides<Range> {
  return { before: before?.range ?? null, after: after?.range ?? null };
}
