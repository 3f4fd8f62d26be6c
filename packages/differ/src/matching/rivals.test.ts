import { expect, it } from "vitest";
import { withoutDoubt } from "./rivals.ts";
import type { ScoredPair } from "./score.ts";

/** A pair of rows `before` and `after`. */
function pair(before: number, after: number, worth: number, text = 0.6, support = 0.6, isLeftOver = false): ScoredPair {
  return { before, after, worth, text, support, duties: 1, isLeftOver };
}

it.each<[string, ScoredPair[], string[]]>([
  ["enough evidence", [pair(0, 0, 0.01, 0, 0)], ["0 0 0.01"]],
  [
    "enough evidence beside rivals",
    [pair(0, 0, 0.3), pair(0, 1, 0.2), pair(1, 0, 0.1)],
    ["0 0 0.3", "0 1 0.2", "1 0 0.1"],
  ],
  ["nearly enough, alike names and no rival", [pair(0, 0, -0.05, 0.58, 0)], ["0 0 0.001"]],
  ["exactly what is needed and no more", [pair(0, 0, 0)], ["0 0 0.001"]],
  ["nearly enough and support in place of likeness", [pair(0, 0, -0.05, 0.45, 0.55)], ["0 0 0.001"]],
  ["nearly enough, but names too little alike", [pair(0, 0, -0.05, 0.57, 0.54)], []],
  ["nearly enough, but hardly alike", [pair(0, 0, -0.05, 0.44, 1)], []],
  ["too little", [pair(0, 0, -0.1, 1, 1)], []],
  ["nearly enough, but another partner for the old row", [pair(0, 0, -0.05), pair(0, 1, -0.19)], []],
  ["nearly enough, but another partner for the new row", [pair(0, 0, -0.05), pair(1, 0, -0.19)], []],
  [
    "nearly enough, and what is too far off to be a rival",
    [pair(0, 0, -0.05), pair(0, 1, -0.2), pair(1, 0, -0.3)],
    ["0 0 0.001"],
  ],
  [
    "nearly enough and left over between two neighbours, whatever else falls short",
    [pair(0, 0, -0.05, 0.6, 0.6, true), pair(1, 0, -0.04), pair(0, 1, 0)],
    ["0 0 0.001"],
  ],
  [
    "nearly enough and left over, but a rival with enough evidence",
    [pair(0, 0, -0.05, 0.6, 0.6, true), pair(1, 0, 0.01)],
    ["1 0 0.01"],
  ],
  [
    "nearly enough against a pair that is left over and too little alike",
    [pair(0, 0, -0.05), pair(0, 1, -0.05, 0.44, 1, true)],
    [],
  ],
  ["a rival of another row", [pair(0, 0, -0.05), pair(1, 1, -0.05)], ["0 0 0.001", "1 1 0.001"]],
])("%s", (_what, weighed, expected) => {
  expect(withoutDoubt(weighed).map(({ before, after, worth }) => `${before} ${after} ${worth}`)).toEqual(expected);
});
