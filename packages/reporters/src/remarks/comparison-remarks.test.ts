import { expect, test } from "vitest";
import { changed, rowAt, shift, structural } from "../testing/comparisons.ts";
import { comparisonRemarks } from "./comparison-remarks.ts";

const comparison = changed([
  shift("accountable", ["OVHcloud", "Customer"], "Notify incidents", { range: { before: rowAt(9), after: rowAt(14) } }),
  shift("informed", [null, "Customer"], "Plan capacity", { range: { before: rowAt(8), after: rowAt(12) } }),
  structural("activity-removed", "major", { activity: { before: "Test backups", after: null } }),
  structural("activity-reworded", "patch", { activity: { before: "Ship", after: "Ship it" } }),
]);

test("what moves and what is built differently, where it stands now; wording is left out", () => {
  const { documents, remarks } = comparisonRemarks(comparison, { unreadable: [], failOn: "none" });
  expect(documents).toEqual(["model.md"]);
  expect(remarks.map(({ rule, severity, fails, range, message }) => [rule, severity, fails, range, message])).toEqual([
    ["activity-removed", "warning", false, null, 'Activity removed: "Test backups". something changed'],
    ["informed-assigned", "info", false, rowAt(12), 'Customer is now informed of "Plan capacity". a duty moved'],
    [
      "accountable-transferred",
      "warning",
      false,
      rowAt(14),
      'Customer is now accountable for "Notify incidents", was OVHcloud. a duty moved',
    ],
  ]);
});

test("at or above the threshold it fails, as an error", () => {
  const { remarks } = comparisonRemarks(comparison, { unreadable: [], failOn: "major" });
  expect(remarks.map(({ severity, fails }) => [severity, fails])).toEqual([
    ["error", true],
    ["info", false],
    ["error", true],
  ]);
});

test("in the language that is asked for", () => {
  const { remarks } = comparisonRemarks(comparison, { unreadable: [], failOn: "none", language: "fr" });
  expect(remarks[0]?.message).toContain("Activité");
});
