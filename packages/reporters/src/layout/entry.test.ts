import { describe, expect, test } from "vitest";
import { entryLines } from "./entry.ts";
import { pageOf } from "./page.ts";

const page = pageOf({ colour: false, width: 40 });

describe("entryLines", () => {
  test.each([
    ["keeps one line where there is room", "No accountable party", "rule-id", ["  3:1  No accountable party  rule-id"]],
    [
      "wraps the text under itself",
      "No accountable party for the first activity",
      "rule-id",
      ["  3:1  No accountable party for the", "       first activity  rule-id"],
    ],
    [
      "gives the trail its own line for want of room",
      "No accountable party at all here",
      "rule-id",
      ["  3:1  No accountable party at all here", "       rule-id"],
    ],
    ["says nothing after the text without a trail", "No party", "", ["  3:1  No party"]],
  ])("%s", (_, text, trail, lines) => {
    expect(entryLines({ lead: "  3:1  ", text, trail }, page)).toEqual(lines);
  });

  test("dims the trail where there is colour", () => {
    const coloured = pageOf({ colour: true, width: 40 });
    expect(entryLines({ lead: "", text: "No party", trail: "rule-id" }, coloured)).toEqual([
      "No party  \u001b[2mrule-id\u001b[22m",
    ]);
  });
});
