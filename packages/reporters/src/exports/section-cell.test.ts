import { expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { sectionCell } from "./section-cell.ts";

test.each([
  [[], ""],
  [["Operations", "Backups"], "Operations > Backups"],
  [["a > b", "c->d"], "a \\> b > c->d"],
  [["a \\> b", "> c", "d >"], "a \\\\> b > \\> c > d \\>"],
])("%j is %j", (titles, cell) => {
  const section = titles.map((title, index) => ({ title, depth: index + 1, range: rowAt(index + 1) }));
  expect(sectionCell(section)).toBe(cell);
});
