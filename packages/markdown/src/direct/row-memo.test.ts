import { expect, it } from "vitest";
import type { Row } from "../blocks/block.ts";
import { rowMemo } from "./row-memo.ts";

const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } };
const row = (): Row => ({ cells: [], range: place });

const megabytes = (count: number, character: string): string => character.repeat(count * 1024 * 1024);

it("forgets all rows before the texts that they keep fill the memory", () => {
  const memo = rowMemo();
  const [first, second] = [row(), row()];
  memo.keep("| a |", first, megabytes(20, "a"));
  memo.keep("| b |", second, megabytes(12, "b"));
  expect([memo.rowOf("| a |"), memo.rowOf("| b |")]).toEqual([first, second]);
  memo.keep("| c |", row(), "one more");
  expect([memo.rowOf("| a |"), memo.rowOf("| b |")]).toEqual([undefined, undefined]);
});

it("counts a text once, however many of its rows are kept", () => {
  const memo = rowMemo();
  const first = row();
  const text = "a".repeat(1024 * 1024);
  memo.keep("| a |", first, text);
  for (let line = 0; line < 100; line += 1) memo.keep(`| ${line} |`, row(), text);
  expect(memo.rowOf("| a |")).toBe(first);
});

it("gives the table of the same rows again, and another one for others", () => {
  const memo = rowMemo();
  const [header, first, second] = [row(), row(), row()];
  const table = memo.tableOf(header, [first, second]);
  expect(memo.tableOf(header, [first, second])).toBe(table);
  expect(memo.tableOf(header, [first])).not.toBe(table);
  expect(memo.tableOf(row(), [first])).not.toBe(table);
});
