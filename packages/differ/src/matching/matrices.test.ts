import { describe, expect, it } from "vitest";
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
    [matrix("Planning of work", ["c", "d", "e", "f"])],
    [[0, 0]],
  ],
  [
    "below a shorter heading with the same parties",
    [matrix("Planning of work", ["a", "b"])],
    [matrix("Plan", ["c", "d", "e", "f"])],
    [[0, 0]],
  ],
  [
    "not below a heading that ends alike",
    [matrix("Work", ["a", "b"])],
    [matrix("Planning of work", ["c", "d", "e", "f"])],
    [],
  ],
  ["not below no heading", [{ ...matrix("", ["a", "b"]), section: [] }], [matrix("Plan", ["c", "d", "e", "f"])], []],
  [
    "most alike before two pairs that are hardly alike",
    [matrix("Plan", plan), matrix("Plan", ["a"], others)],
    [matrix("Plan", plan), matrix("Plan", [...plan, "b", "c", "d", "e", "f"], ["Ada", "Kim", "Lee"])],
    [
      [0, 0],
      [1, 1],
    ],
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

it("is sure of them", () => {
  const side = sideOf(matrix("Plan", plan));
  expect(matchMatrices(side, side).evidence.get(0)).toEqual({ confidence: 1, why: "same headings and activities" });
});

/** A word that shares no letter with those of other places. */
const word = (place: number): string => String.fromCodePoint(97 + place).repeat(6);

describe("a document of many matrices, which changed places", () => {
  const places = Array.from({ length: 26 }, (_, place) => place);
  const shapes = places.map((place) => [`Row ${place}`, ...places.slice(0, place).map((row) => `${place} ${row}`)]);
  const otherShapes = shapes.map((names) => names.map((name) => `other ${name.replaceAll(" ", "x")}`));

  it.each<[string, (place: number) => MatrixSketch, (place: number) => MatrixSketch]>([
    [
      "by their paths",
      (place) => matrix(`Team ${place} / RACI`, shapes[place] ?? []),
      (place) => matrix(`Team ${place} / RACI`, otherShapes[place] ?? []),
    ],
    [
      "by their headings",
      (place) => matrix(`Work / ${word(place)}`, shapes[place] ?? []),
      (place) => matrix(`Garden / ${word(place)}`, otherShapes[place] ?? []),
    ],
    [
      "by their activities",
      (place) => matrix("RACI", shapes[place] ?? []),
      (place) => matrix("Duties", shapes[place] ?? []),
    ],
  ])("are recognised %s", (_how, before, after) => {
    const { afterOf } = matchMatrices(sideOf(...places.map(before)), sideOf(...places.toReversed().map(after)));
    expect([...afterOf].filter(([old, current]) => old + current !== 25)).toEqual([]);
    expect(afterOf.size).toBe(26);
  });
});
