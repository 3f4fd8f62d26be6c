import { describe, expect, test } from "vitest";
import { shortened } from "./shortened.ts";

describe("shortened", () => {
  test.each([
    ["Customer", 20, "Customer"],
    ["Customer", 8, "Customer"],
    ["Customer", 5, "Cust…"],
    ["ab👩‍👩‍👧‍👦cd", 6, "ab…"],
    ["e\u0301e\u0301e\u0301", 4, "e\u0301…"],
  ])("cuts %j to %i", (text, limit, cut) => {
    expect(shortened(text, limit)).toBe(cut);
  });
});
