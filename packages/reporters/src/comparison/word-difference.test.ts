import { describe, expect, test } from "vitest";
import { wordDifference } from "./word-difference.ts";

/** The difference as one text: `Notify [-the-]{+all+} customers`. */
function written(before: string, after: string): string {
  return wordDifference(before, after)
    .map(({ text, state }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[state])
    .join("");
}

describe("wordDifference", () => {
  test.each([
    ["Notify the customer", "Notify all customers", "Notify [-the-]{+all+} [-customer-]{+customers+}"],
    ["Notify incidents", "Notify incidents", "Notify incidents"],
    ["", "RA", "{+RA+}"],
    ["R/A", "RA", "[-R/A-]{+RA+}"],
  ])("from %j to %j", (before, after, text) => {
    expect(written(before, after)).toBe(text);
  });

  test("does not compare texts word by word that share too little", () => {
    const before = Array.from({ length: 400 }, (_, index) => `old${index}`).join(" ");
    const after = Array.from({ length: 400 }, (_, index) => `new${index}`).join("-");
    expect(wordDifference(before, after)).toEqual([
      { text: before, state: "removed" },
      { text: after, state: "added" },
    ]);
  });
});
