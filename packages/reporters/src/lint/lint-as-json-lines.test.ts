import { expect, test } from "vitest";
import { finding, lintResult } from "../testing/results.ts";
import { lintAsJson } from "./lint-as-json.ts";
import { lintAsJsonLines } from "./lint-as-json-lines.ts";

test("the findings of the JSON report, one a line", () => {
  const result = lintResult([finding(), finding({ rule: "known-role", message: "two\nlines" })]);
  const lines = lintAsJsonLines(result).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines.slice(0, 2).map((line): unknown => JSON.parse(line))).toEqual(JSON.parse(lintAsJson(result)).findings);
  expect(lines[2]).toBe("");
});

test("nothing when nothing was found", () => {
  expect(lintAsJsonLines(lintResult([]))).toBe("");
});
