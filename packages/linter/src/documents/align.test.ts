import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "./align.ts";

const letters = (text: string): string[] => Array.from(text);
const same = (left: string, right: string): boolean => left === right;

test.each([
  { left: "abc", right: "axc", pairs: "aa bx cc", over: ["", ""] },
  { left: "abcd", right: "abd", pairs: "aa bb dd", over: ["c", ""] },
  { left: "abd", right: "abcd", pairs: "aa bb dd", over: ["", "c"] },
  { left: "axyd", right: "abd", pairs: "aa dd", over: ["xy", "b"] },
  { left: "aaa", right: "aa", pairs: "aa aa", over: ["a", ""] },
  { left: "", right: "ab", pairs: "", over: ["", "ab"] },
])("$left beside $right", ({ left, right, pairs, over }) => {
  const alignment = align(letters(left), letters(right), same);
  expect(alignment.pairs.map((pair) => pair.join("")).join(" ")).toBe(pairs);
  expect([alignment.left.join(""), alignment.right.join("")]).toEqual(over);
});

test("every item is in a pair or left over, once", () => {
  const list = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (left, right) => {
      const { pairs, ...over } = align(left, right, same);
      expect([...pairs.map(([one]) => one), ...over.left].toSorted()).toEqual(left.toSorted());
      expect([...pairs.map(([, other]) => other), ...over.right].toSorted()).toEqual(right.toSorted());
    }),
    { seed: 3 },
  );
});
