import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { visible } from "../escape/visible.ts";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  test.each([
    ["Notify the customer of incidents", 12, ["Notify the", "customer of", "incidents"]],
    ["incomprehensibilities", 8, ["incompre", "hensibil", "ities"]],
    ["an incomprehensible word", 8, ["an", "incompre", "hensible", "word"]],
    ["責任者に通知する", 6, ["責任者", "に通知", "する"]],
    ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 4, ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"]],
    ["ab\u001bcd", 5, ["ab", "\\u001b", "cd"]],
    ["a \u0301 word", 10, ["a \u0301 word"]],
    ["\u0301 word", 4, ["\u0301", "word"]],
    ["", 10, [""]],
    ["as long as you like", Infinity, ["as long as you like"]],
  ])("breaks %j at %d columns", (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test("keeps every word and exceeds the width by no more than one piece that cannot be cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(visible(text).replaceAll(" ", ""));
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, "\\u{e0041}".length));
        }
      }),
      { seed: 4 },
    );
  });
});
