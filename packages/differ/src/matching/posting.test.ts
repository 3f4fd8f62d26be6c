import { expect, it } from "vitest";
import { indexPostings } from "./posting.ts";

const postings = indexPostings(
  [
    [0, ["plan", "do"]],
    [1, ["do", "check"]],
    [2, ["do"]],
    [3, ["check"]],
  ],
  2,
);

it.each<[string, string, number[]]>([
  ["one carries", "plan", [0]],
  ["as many carry as still count", "check", [1, 3]],
  ["more carry", "do", []],
  ["none carries", "act", []],
])("finds the items with a key that %s", (_how, key, items) => {
  expect(postings.itemsWith(key)).toEqual(items);
});
