import { expect, it } from "vitest";
import { namesOnly, sideOf } from "../testing/scenes.ts";
import { findGaps } from "./gaps.ts";

// Five rows, then a table of two; the matched rows by index.
const side = sideOf(namesOnly("a", "b", "c", "d", "e"), namesOnly("f", "g"));

it.each<[string, readonly number[], Record<number, [above: number | null, number, below: number | null, number]>]>([
  [
    "of nothing but open rows reach to the ends of their table",
    [],
    {
      0: [null, 1, null, 5],
      1: [null, 2, null, 4],
      2: [null, 3, null, 3],
      3: [null, 4, null, 2],
      4: [null, 5, null, 1],
      5: [null, 1, null, 2],
      6: [null, 2, null, 1],
    },
  ],
  [
    "lie between the matched rows of one table",
    [1, 4, 5],
    { 0: [null, 1, 1, 1], 2: [1, 1, 4, 2], 3: [1, 2, 4, 1], 6: [5, 1, null, 1] },
  ],
  ["of matched rows are none", [0, 1, 2, 3, 4, 5, 6], {}],
])("gaps %s", (_what, matched, expected) => {
  const gaps = findGaps(side, (index) => (matched.includes(index) ? index : undefined));
  const shown = [...gaps].map(([index, { above, fromAbove, below, fromBelow }]) => [
    index,
    [above ?? null, fromAbove, below ?? null, fromBelow],
  ]);
  expect(Object.fromEntries(shown)).toEqual(expected);
});
