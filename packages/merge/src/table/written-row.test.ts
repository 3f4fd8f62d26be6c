import { describe, expect, it } from "vitest";
import { joinRow, splitRow } from "./written-row.ts";

describe("splitRow", () => {
  it.each<[line: string, prefix: string, cells: string[]]>([
    ["| a | b |", "", [" a ", " b "]],
    ["a | b", "", ["a ", " b"]],
    ["> | a | b |  ", "> ", [" a ", " b "]],
    [String.raw`| a \| b | c |`, "", [String.raw` a \| b `, " c "]],
    [String.raw`| a \\| c |`, "", [String.raw` a \\`, " c "]],
    ["||b|", "", ["", "b"]],
    ["| a", "", [" a"]],
  ])("%s", (line, prefix, cells) => {
    const row = splitRow(line, prefix);
    expect(row.cells).toEqual(cells);
    expect(splitRow(joinRow(row), prefix).cells).toEqual(cells);
  });
});
