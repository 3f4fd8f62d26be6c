import { describe, expect, it } from "vitest";
import { alignedTable } from "./aligned-table.ts";
import type { Alignment } from "./written-table.ts";

describe("alignedTable", () => {
  it.each<[string, string[][], Alignment[], string[]]>([
    [
      "pads cells to the widest, three columns at least",
      [
        ["Activity", "A"],
        ["Deploy", "R"],
      ],
      [null, null],
      ["| Activity | A   |", "| -------- | --- |", "| Deploy   | R   |"],
    ],
    [
      "keeps colons and puts the text where they say",
      [
        ["Left", "Middle", "Right"],
        ["a", "b", "c"],
      ],
      ["left", "center", "right"],
      ["| Left | Middle | Right |", "| :--- | :----: | ----: |", "| a    |   b    |     c |"],
    ],
    [
      "leaves short rows short and long rows long",
      [["Task", "Ann"], ["Before"], ["Do", "R", "x", "longer"], ["Go", "A", "xyz"]],
      [null, null],
      [
        "| Task   | Ann |",
        "| ------ | --- |",
        "| Before |",
        "| Do     | R   | x   | longer |",
        "| Go     | A   | xyz |",
      ],
    ],
    [
      "measures what is shown: wide characters, joined emoji, combining marks",
      [["誰が", "x"], ["👩‍👩‍👧‍👦"], ["e\u0301e\u0301e\u0301e\u0301"], ["ｆｕ"], ["ﾊﾝｶｸ"]],
      [null, null],
      ["| 誰が | x   |", "| ---- | --- |", "| 👩‍👩‍👧‍👦   |", "| e\u0301e\u0301e\u0301e\u0301 |", "| ｆｕ |", "| ﾊﾝｶｸ |"],
    ],
  ])("%s", (_name, rows, alignments, lines) => {
    expect(alignedTable(rows, alignments)).toEqual(lines);
  });

  it("leaves a table unaligned that one huge cell would blow up", () => {
    const huge = "x".repeat(100_000);
    const rows = [["Task", "Ann"], [huge, "R"], ...Array.from({ length: 500 }, () => ["Do", "A"])];
    const [header, dashes, first, second] = alignedTable(rows, [null, "right"]);
    expect([header, dashes, first, second]).toEqual([
      "| Task | Ann |",
      "| --- | --: |",
      `| ${huge} |   R |`,
      "| Do  |   A |",
    ]);
  });
});
