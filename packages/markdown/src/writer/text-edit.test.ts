import { describe, expect, it } from "vitest";
import { applyEdits, type TextEdit } from "./text-edit.ts";

describe("applyEdits", () => {
  it.each<[string, TextEdit[], string]>([
    ["nothing", [], "one two three"],
    ["a replacement", [{ start: 4, end: 7, text: "2" }], "one 2 three"],
    ["a removal", [{ start: 3, end: 7, text: "" }], "one three"],
    [
      "edits in any order",
      [
        { start: 8, end: 13, text: "3" },
        { start: 0, end: 3, text: "1" },
      ],
      "1 two 3",
    ],
    [
      "edits that touch",
      [
        { start: 0, end: 4, text: "" },
        { start: 4, end: 7, text: "TWO" },
      ],
      "TWO three",
    ],
    [
      "insertions at one place, in their order",
      [
        { start: 3, end: 3, text: " and" },
        { start: 3, end: 3, text: " a half," },
      ],
      "one and a half, two three",
    ],
    ["an insertion at the end", [{ start: 13, end: 13, text: "!" }], "one two three!"],
  ])("makes %s", (_name, edits, expected) => {
    expect(applyEdits("one two three", edits)).toBe(expected);
  });

  it.each<[string, TextEdit[], string]>([
    [
      "overlap",
      [
        { start: 0, end: 5, text: "" },
        { start: 4, end: 7, text: "" },
      ],
      "two edits overlap at offset 4: the one before it ends at 5",
    ],
    [
      "start before the text",
      [{ start: -1, end: 2, text: "" }],
      "an edit from -1 to 2 lies outside of a text of 13 units",
    ],
    [
      "end behind the text",
      [{ start: 4, end: 99, text: "" }],
      "an edit from 4 to 99 lies outside of a text of 13 units",
    ],
    [
      "end before they start",
      [{ start: 4, end: 2, text: "" }],
      "an edit from 4 to 2 lies outside of a text of 13 units",
    ],
  ])("refuses edits that %s", (_name, edits, message) => {
    expect(() => applyEdits("one two three", edits)).toThrow(new RangeError(message));
  });
});
