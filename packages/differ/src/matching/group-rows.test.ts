import { expect, it } from "vitest";
import { namesOnly, sideOf } from "../testing/scenes.ts";
import { groupRows, onlyPair } from "./group-rows.ts";
import type { Row } from "./side.ts";

const { rows } = sideOf(namesOnly("Rake", "Dig", "rake", "12"));

const pick = (indices: readonly number[]): Row[] => rows.filter(({ index }) => indices.includes(index));

it("groups rows by key, in order, without those that have none", () => {
  const groups = groupRows(rows, ({ key }) => (key === "12" ? null : key));
  expect([...groups].map(([key, members]) => [key, members.map(({ index }) => index)])).toEqual([
    ["rake", [0, 2]],
    ["dig", [1]],
  ]);
});

it.each([
  [[0], [1], [0, 1]],
  [[0], [], null],
  [[], [1], null],
  [[0, 2], [1], null],
  [[0], [1, 3], null],
])("of rows %j and %j the only pair is %j", (befores, afters, expected) => {
  expect(onlyPair(pick(befores), pick(afters))?.map(({ index }) => index) ?? null).toEqual(expected);
});
