import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { noRemarks, sampleRemarks } from "../testing/remarks.ts";
import { remarksAsGitLab } from "./remarks-as-gitlab.ts";

test("an issue for each remark, no fingerprint twice", () => {
  const report = remarksAsGitLab(sampleRemarks);
  expect(JSON.parse(report)).toEqual([
    {
      description: "Unexpected second accountable party [Dev], expected one: Ops",
      check_name: "single-accountable",
      fingerprint: "1f2e",
      severity: "critical",
      location: { path: "models/a,b.md", lines: { begin: 3, end: 3 } },
    },
    {
      description: 'Dev is now accountable for "50 %", was Ops',
      check_name: "accountable-transferred",
      fingerprint: "77aa",
      severity: "major",
      location: { path: "models/a,b.md", lines: { begin: 5, end: 5 } },
    },
    {
      description: 'Activity removed: "<Plan> & do"',
      check_name: "activity-removed",
      fingerprint: "77aa-2",
      severity: "minor",
      location: { path: "models/old.md", lines: { begin: 1, end: 1 } },
    },
  ]);
  expect(departures(report, "gitlab")).toEqual([]);
});

test("an empty list when there is nothing to say", () => {
  expect(remarksAsGitLab(noRemarks)).toBe("[]\n");
});
