import { describe, expect, it } from "vitest";
import { longestIncreasing } from "./longest-increasing.ts";

describe("longestIncreasing", () => {
  it.each<[number[], number]>([
    [[], 0],
    [[4], 1],
    [[0, 1, 2, 3], 4],
    [[3, 2, 1, 0], 1],
    [[1, 2, 3, 0], 3],
    [[5, 0, 1, 6, 2, 3, 4], 5],
    [[2, 2, 2], 1],
  ])("finds how many of %j may stay", (values, length) => {
    const chain = longestIncreasing(values);
    const kept = chain.map((index) => values[index] ?? 0);
    expect(chain).toHaveLength(length);
    expect(kept.every((value, order) => order === 0 || value > (kept[order - 1] ?? 0))).toBe(true);
  });
});
