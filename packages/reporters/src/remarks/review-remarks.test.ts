import { expect, test } from "vitest";
import { changed, rowAt, shift, structural } from "../testing/comparisons.ts";
import { finding, review } from "../testing/results.ts";
import { reviewRemarks } from "./review-remarks.ts";

const comparison = changed([
  shift("consulted", [null, "Customer"], "Plan capacity", { range: { before: rowAt(9), after: rowAt(9) } }),
  structural("activity-added", "minor", {
    activity: { before: null, after: "Test backups" },
    range: { before: null, after: rowAt(12) },
  }),
]);
const demands = [{ party: "Customer", activity: "Test backups", reason: "becomes accountable through a new activity" }];

test("shifts and new findings together, in the order of the document", () => {
  const { remarks } = reviewRemarks(review({ comparison, newFindings: [finding({ range: rowAt(10) })] }));
  expect(remarks.map(({ rule, range, fails }) => [rule, range?.start.line, fails])).toEqual([
    ["consulted-assigned", 9, false],
    ["single-accountable", 10, false],
    ["activity-added", 12, false],
  ]);
});

test.each([
  ["major", false, ["activity-added"]],
  ["minor", false, ["consulted-assigned", "activity-added"]],
  ["major", true, []],
] as const)("with the threshold %s, passed: %s, what closed the gate fails", (failOn, passed, expected) => {
  const { remarks } = reviewRemarks(review({ comparison, gate: { passed, failOn, demands } }));
  expect(remarks.filter(({ fails }) => fails).map(({ rule }) => rule)).toEqual(expected);
});

test("a document that nobody could read fails", () => {
  const unreadable = [{ path: "photo.md", reason: "a binary file", hint: "Expected Markdown." }];
  expect(reviewRemarks(review({ unreadable })).remarks).toMatchObject([
    { path: "photo.md", rule: "unreadable-document", fails: true },
  ]);
});
