import { describe, expect, it } from "vitest";
import { align } from "./align.ts";

/** Worth of two letters: 2 for the same, 1 for the same in another case. */
function pairs(before: string, after: string): string {
  const worth = (old: number, current: number): number => {
    const [one, other] = [before[old] ?? "", after[current] ?? ""];
    return one === other ? 2 : one.toLowerCase() === other.toLowerCase() ? 1 : 0;
  };
  return align(before.length, after.length, worth)
    .map(([old, current]) => `${before[old]}${old}-${after[current]}${current}`)
    .join(" ");
}

const never = (): number => 0;

describe("align", () => {
  it.each([
    ["abc", "abc", "a0-a0 b1-b1 c2-c2"],
    ["abc", "ac", "a0-a0 c2-c1"],
    ["ac", "abc", "a0-a0 c1-c2"],
    ["ab", "ba", "a0-a1"],
    ["aA", "A", "A1-A0"],
    ["aab", "a", "a0-a0"],
    ["a", "aab", "a0-a0"],
    ["abcd", "xbxd", "b1-b1 d3-d3"],
    ["xy", "zw", ""],
    ["", "ab", ""],
    ["ab", "", ""],
  ])("pairs %j with %j as %j", (before, after, expected) => {
    expect(pairs(before, after)).toBe(expected);
  });

  it("pairs long sequences item by item", () => {
    expect(align(1000, 600, never)).toHaveLength(600);
    expect(align(600, 1000, never).at(-1)).toEqual([599, 599]);
    expect(align(512, 512, never)).toEqual([]);
  });
});
