import { expect, test } from "vitest";
import { finding, lintResult } from "../testing/results.ts";
import { lintRemarks, type LintSurroundings } from "./lint-remarks.ts";

const surroundings: LintSurroundings = {
  documents: ["b.md", "a.md"],
  unreadable: [],
  sources: new Map(),
  failing: new Set(["error"]),
};

test("findings at a failing severity fail, and nothing else does", () => {
  const result = lintResult([finding({ path: "b.md" }), finding({ path: "b.md", severity: "warning" })]);
  expect(lintRemarks(result, surroundings)).toMatchObject({
    documents: ["a.md", "b.md"],
    remarks: [
      { severity: "error", fails: true },
      { severity: "warning", fails: false },
    ],
  });
});

test("what could not be read is said, and fails", () => {
  const unreadable = [{ path: "c.md", reason: "a binary file", hint: "Expected Markdown." }];
  expect(lintRemarks(lintResult([finding({ path: "b.md" })]), { ...surroundings, unreadable })).toMatchObject({
    documents: ["a.md", "b.md", "c.md"],
    remarks: [
      { path: "b.md" },
      { path: "c.md", rule: "unreadable-document", fails: true, message: "a binary file. Expected Markdown." },
    ],
  });
});
