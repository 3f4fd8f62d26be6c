import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { clip, clipAround, pad } from "./clip.ts";

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

describe("clipAround", () => {
  const sentence = "Monitor the functioning of physical machines of the service";

  test.each([
    [sentence, 80, 40, sentence],
    [sentence, 30, 8, "Monitor the functioning of ph…"],
    [sentence, 30, 17, "Monitor the functioning of ph…"],
    [sentence, 30, 31, "Monitor t…physical machines o…"],
    [sentence, 30, 56, "Monitor t…hines of the service"],
    [sentence, 30, 500, "Monitor t…hines of the service"],
    ["責任者が顧客と当局に障害を通知する", 16, 15, "責任…を通知する"],
    [`${"x".repeat(40)}y`, 12, 40, "xxx…xxxxxxxy"],
  ])("cuts %j to %d columns around unit %d", (text, width, offset, cut) => {
    expect(clipAround(text, width, offset)).toBe(cut);
  });

  test("never exceeds its width", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.integer({ min: 3, max: 20 }),
        fc.nat(30),
        (text, width, offset) => {
          expect(stringWidth(clipAround(text, width, offset))).toBeLessThanOrEqual(width);
        },
      ),
      { seed: 9 },
    );
  });
});

test.each([
  ["責任", 6, "責任  "],
  ["\u001b[1mR\u001b[22m", 3, "\u001b[1mR\u001b[22m  "],
  ["Customer", 4, "Customer"],
])("pads %j to %d columns", (text, width, padded) => {
  expect(pad(text, width)).toBe(padded);
});
