import { describe, expect, test } from "vitest";
import { visible } from "./visible.ts";

describe("visible", () => {
  test.each([
    ["\u001b[31m", "\\u001b[31m"],
    ["a\nb\r\n", "a\\nb\\r\\n"],
    ["a\tb", "a\\tb"],
    ["\u009b", "\\u009b"],
    ["\u202eabc", "\\u202eabc"],
    ["\u061c\u200e\u200f\u2066\u2069", "\\u061c\\u200e\\u200f\\u2066\\u2069"],
    ["\ud83d", "\\ud83d"],
    ["\u{e0041}", "\\u{e0041}"],
    ["\u2028", "\\u2028"],
  ])("shows %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(["Notify incidents", "Équipe « réseau »", "責任者", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "می‌خواهم", "😀"])(
    "leaves %s alone",
    (text) => {
      expect(visible(text)).toBe(text);
    },
  );
});
