import { describe, expect, test } from "vitest";
import { clip, pad } from "./clip.ts";

describe("clip", () => {
  test.each([
    ["Notify incidents", 20, "Notify incidents"],
    ["Notify incidents", 16, "Notify incidents"],
    ["Notify incidents", 10, "Notify in…"],
    ["Notify incidents", 8, "Notify…"],
    ["責任者", 5, "責任…"],
    ["責任者", 4, "責…"],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 3, "👩‍👩‍👧‍👦…"],
    ["ab\u001bcdef", 8, "ab…"],
    ["ab\u001bcdef", 9, "ab\\u001b…"],
  ])("cuts %j to %d columns", (text, width, cut) => {
    expect(clip(text, width)).toBe(cut);
  });
});

test.each([
  ["責任", 6, "責任  "],
  ["\u001b[1mR\u001b[22m", 3, "\u001b[1mR\u001b[22m  "],
  ["Customer", 4, "Customer"],
])("pads %j to %d columns", (text, width, padded) => {
  expect(pad(text, width)).toBe(padded);
});
