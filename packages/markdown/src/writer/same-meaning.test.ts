import { expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import { sameMeaning } from "./same-meaning.ts";

const table = "# RACI\n|Task|Ann|Bo|\n|-|-|-|\n|Do|RA|C|\n";

it.each([
  ["padding", table.replace("|RA|", "| RA  |"), true],
  ["lines above", `\n\n${table}`, true],
  ["a role", table.replace("|C|", "|I|"), false],
  ["a cell's marks", table.replace("|C|", "|*C*|"), false],
  ["one cell more", table.replace("|C|", "|C| |"), false],
])("another %s", (_name, changed, same) => {
  const [left, right] = [table, changed].map((text) => readDocument(text, { path: "" }));
  expect(left && right && sameMeaning(left, right)).toBe(same);
});
