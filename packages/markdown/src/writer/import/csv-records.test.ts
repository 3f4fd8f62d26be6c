import { describe, expect, it } from "vitest";
import { csvRecords } from "./csv-records.ts";

describe("csvRecords", () => {
  it.each<[string, string, [string[], number][]]>([
    [
      "commas",
      "a,b\r\n1,2\r\n",
      [
        [["a", "b"], 1],
        [["1", "2"], 2],
      ],
    ],
    [
      "semicolons, behind a byte order mark",
      "\uFEFFa;b;c,d\n1;2,5;3",
      [
        [["a", "b", "c,d"], 1],
        [["1", "2,5", "3"], 2],
      ],
    ],
    [
      "tabs",
      "a\tb\r1\t2",
      [
        [["a", "b"], 1],
        [["1", "2"], 2],
      ],
    ],
    ["a separator in a quoted header", '"a;b",c\n', [[["a;b", "c"], 1]]],
    [
      "quotes and line ends in quoted cells",
      'a,b\r\n\r\n"x ""y""\r\nz",1\r\n2,3',
      [
        [["a", "b"], 1],
        [['x "y"\nz', "1"], 3],
        [["2", "3"], 5],
      ],
    ],
    [
      "rows that hold nothing",
      "a,b\n , \n,\n1,2\n",
      [
        [["a", "b"], 1],
        [["1", "2"], 4],
      ],
    ],
    ["nothing", "", []],
  ])("reads %s", (_name, text, expected) => {
    const records = csvRecords(text);
    expect("message" in records ? records : records.map(({ cells, line }) => [cells, line])).toEqual(expected);
  });

  it.each([
    ['a,b\n1,2\n3,"x\ny\n', 3, "is not closed"],
    ['a,b\n"x"y,2\n', 2, "behind the closing quote"],
    ['a,b\n1,2\nx"y,2\n', 3, "that is not quoted"],
  ])("tells where the quotes of %j are wrong", (text, line, message) => {
    expect(csvRecords(text)).toEqual({ line, message: expect.stringContaining(message) });
  });
});
