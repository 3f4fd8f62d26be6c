import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeOrder } from "./merge-order.ts";

const base = [1, 2, 3, 4, 5];
const all = new Set([...base, 8, 9]);

describe("mergeOrder", () => {
  it.each<[what: string, ours: number[], theirs: number[], merged: number[] | null]>([
    ["ours moved", [2, 1, 3, 4, 5], base, [2, 1, 3, 4, 5]],
    ["theirs moved", base, [5, 1, 2, 3, 4], [5, 1, 2, 3, 4]],
    ["both moved different things", [2, 1, 3, 4, 5], [1, 2, 3, 5, 4], [2, 1, 3, 5, 4]],
    ["both moved one thing alike", [2, 3, 4, 5, 1], [2, 3, 4, 5, 1], [2, 3, 4, 5, 1]],
    ["both moved one thing apart", [2, 3, 1, 4, 5], [2, 3, 4, 5, 1], null],
    ["both added at one place", [1, 8, 2, 3, 4, 5], [1, 9, 2, 3, 4, 5], [1, 8, 9, 2, 3, 4, 5]],
    ["one added behind what the other moved", [1, 8, 2, 3, 4, 5], [2, 3, 1, 4, 5], [2, 3, 1, 8, 4, 5]],
    ["one added at the top", [8, 1, 2, 3, 4, 5], [2, 3, 4, 5, 1], [8, 2, 3, 4, 5, 1]],
  ])("%s", (_what, ours, theirs, merged) => {
    const kept = new Set([...ours, ...theirs].filter((item) => all.has(item)));
    expect(mergeOrder({ base, ours, theirs }, kept)).toEqual(merged);
  });

  it("leaves out what was removed", () => {
    expect(mergeOrder({ base, ours: [1, 3, 4, 5], theirs: base }, new Set([1, 3, 4, 5]))).toEqual([1, 3, 4, 5]);
  });

  it("takes the order of the side that moved something, and has everything once", () => {
    const moved = fc.shuffledSubarray(base, { minLength: base.length });
    fc.assert(
      fc.property(moved, moved, (ours, theirs) => {
        const kept = new Set(base);
        expect(mergeOrder({ base, ours, theirs: base }, kept)).toEqual(ours);
        expect(mergeOrder({ base, ours: base, theirs }, kept)).toEqual(theirs);
        const merged = mergeOrder({ base, ours, theirs }, kept);
        expect(merged?.toSorted((left, right) => left - right) ?? base).toEqual(base);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
