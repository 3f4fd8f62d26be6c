import { expect, test } from "vitest";
import { read } from "./testing/digest.ts";

const head = "# RACI\n\n| Task | Kim | Lee |\n|---|---|---|\n";
const columns = 5_000;
const rows = 100_000;
const size = 2_000_000;

test.each<[string, string, number]>([
  ["2 MB of pipes", "|".repeat(size), 0],
  ["2 MB of backticks", "`".repeat(size), 0],
  ["2 MB of brackets", "[".repeat(size), 0],
  ["2 MB of brackets in a cell", `${head}| ${"[".repeat(size)} | R | A |`, 1],
  ["2 MB of nested quotes", `${">".repeat(size)} x`, 0],
  ["2 MB of nested lists", `${"1. ".repeat(size / 3)} x`, 0],
  ["2 MB of lists in quotes", `${"> - ".repeat(size / 4)} x`, 0],
  ["1 MB of backticks in rows of every length", ticks(size / 2), 0],
  ["2 MB of marks that close no emphasis", `${head}| ${"R* ".repeat(size / 3)} | R | A |`, 1],
  ["2 MB of letters set in bold without a blank", `${head}| ${"**R**".repeat(size / 5)} | R | A |`, 1],
  ["2 MB of words struck out by halves", "~a~~b".repeat(size / 5), 0],
  [
    "a table of 5,000 columns",
    `# RACI\n\n|${" a |".repeat(columns)}\n|${"-|".repeat(columns)}\n|${" R |".repeat(columns)}\n`,
    1,
  ],
  ["a table of 100,000 rows", `${head}${"| Do it | A | R |\n".repeat(rows)}`, 1],
])("%s are read at the default stack size", { timeout: 120_000 }, (_name, text, matrices) => {
  expect(read(text).matrices).toHaveLength(matrices);
});

/** Rows of one backtick, of two, of three, ... up to about `length` in all. */
function ticks(length: number): string {
  return Array.from({ length: Math.floor(Math.sqrt(2 * length)) }, (_, index) => "`".repeat(index + 1)).join(" ");
}
