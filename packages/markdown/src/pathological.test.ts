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
  [
    "a table of 5,000 columns",
    `# RACI\n\n|${" a |".repeat(columns)}\n|${"-|".repeat(columns)}\n|${" R |".repeat(columns)}\n`,
    1,
  ],
  ["a table of 100,000 rows", `${head}${"| Do it | A | R |\n".repeat(rows)}`, 1],
])("%s are read at the default stack size", { timeout: 120_000 }, (_name, text, matrices) => {
  expect(read(text).matrices).toHaveLength(matrices);
});
