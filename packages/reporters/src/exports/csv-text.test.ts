import { describe, expect, test } from "vitest";
import { csvText, documentCell } from "./csv-text.ts";

test("quotes cells that need it and ends every line", () => {
  const rows = [
    ["a", "b,c", 'say "yes"'],
    ["", "two\nlines", "-"],
  ];
  expect(csvText(rows)).toBe('a,"b,c","say ""yes"""\r\n,"two\nlines",-\r\n');
});

describe("documentCell", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+plus", "'+plus"],
    ["-minus", "'-minus"],
    ["@SUM(A1)", "'@SUM(A1)"],
    [" =cmd", "'=cmd"],
    ["＝1+1", "'＝1+1"],
    ["'=quoted", "''=quoted"],
    ["'tis", "'tis"],
    ["a = b - c", "a = b - c"],
    ["two\nlines", "two lines"],
    ["bell \u0007", "bell \\u0007"],
  ])("writes %j as %j", (text, cell) => {
    expect(documentCell(text)).toBe(cell);
  });
});
