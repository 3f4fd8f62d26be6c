import { expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { sideOf } from "../testing/scenes.ts";
import { matchMatrices } from "./matrices.ts";

/** A matrix below these headings. */
function matrix(section: string, names: readonly string[], parties = ["Kim", "Lee"]): MatrixSketch {
  return { section: section.split(" / "), parties, rows: names.map((name) => [name, "A", "R"]) };
}

const plan = ["Plan the sprint", "Estimate the stories"];
const run = ["Watch the servers", "Answer the phone"];
const others = ["Ada", "Ben", "Cem"];

it.each<[string, MatrixSketch[], MatrixSketch[], [number, number][]]>([
  [
    "the same",
    [matrix("Plan", plan), matrix("Run", run)],
    [matrix("Plan", plan), matrix("Run", run)],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "in another order",
    [matrix("Plan", plan), matrix("Run", run)],
    [matrix("Run", run), matrix("Plan", plan)],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  [
    "below exchanged headings",
    [matrix("Plan", plan), matrix("Run", run)],
    [matrix("Run", plan), matrix("Plan", run)],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "below another number",
    [matrix("1. Plan", ["a"]), matrix("2. Run", ["b"])],
    [matrix("2. Plan", ["c"], others), matrix("1. Run", ["d"], others)],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ["with other words below the same heading", [matrix("Plan", ["a"])], [matrix("Plan", ["b"], others)], [[0, 0]]],
  [
    "below a longer heading with the same parties",
    [matrix("Plan", ["a", "b"])],
    [matrix("Planning of work", ["c", "d"], ["Kim", "Lee"])],
    [[0, 0]],
  ],
  ["nothing in common", [matrix("Plan", plan)], [matrix("Garden", ["Water the roses"], others)], []],
  [
    "parties alone",
    [matrix("Plan", plan)],
    [matrix("Garden", ["Water the roses", "Mow the lawn", "Rake"], ["Kim", "Lee"])],
    [],
  ],
  [
    "the same activities in other words below another heading",
    [matrix("Plan", plan)],
    [matrix("Garden", ["Estimate stories", "Plan sprint"], others)],
    [[0, 0]],
  ],
  [
    "one of two with the same rows: the one below the same heading",
    [matrix("Plan", plan)],
    [matrix("Run", plan), matrix("Plan", plan)],
    [[0, 1]],
  ],
  [
    "one of two that are alike: the one at the same place",
    [matrix("Run", run, others), matrix("Plan", plan)],
    [matrix("Plan", plan), matrix("Plan", plan)],
    [[1, 1]],
  ],
  [
    "below the same heading one level deeper",
    [matrix("Plan", ["a"])],
    [matrix("Work / Plan", ["b"], ["Kim", "Lee"])],
    [[0, 0]],
  ],
])("matrices %s", (_what, before, after, expected) => {
  const pairs = [...matchMatrices(sideOf(...before), sideOf(...after)).afterOf];
  expect(pairs.toSorted(([left], [right]) => left - right)).toEqual(expected);
});
