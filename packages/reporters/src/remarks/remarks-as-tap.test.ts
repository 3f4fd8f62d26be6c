import { Parser } from "tap-parser";
import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { remarkIn, sampleRemarks } from "../testing/remarks.ts";
import { remarksAsTap } from "./remarks-as-tap.ts";

test("a test for each document with its remarks as YAML", () => {
  const report = remarksAsTap(sampleRemarks);
  expect(report).toBe(
    `\
TAP version 14
1..3
not ok 1 - models/a,b.md
  ---
  remarks:
    - rule: "single-accountable"
      severity: error
      message: "Unexpected second accountable party [Dev], expected one: Ops"
      line: 3
      column: 19
    - rule: "accountable-transferred"
      severity: warning
      message: "Dev is now accountable for \\"50 %\\", was Ops"
      line: 5
      column: 1
  ...
ok 2 - models/clean.md
ok 3 - models/old.md
  ---
  remarks:
    - rule: "activity-removed"
      severity: info
      message: "Activity removed: \\"<Plan> & do\\""
  ...
`,
  );
  expect(departures(report, "tap")).toEqual([]);
});

test("a path that looks like a directive is none", () => {
  const path = "models/a # TODO.md";
  const report = remarksAsTap({ documents: [path], remarks: [remarkIn(path)], sources: new Map() });
  const results = Parser.parse(report).filter(([name]) => name === "assert");
  expect(results).toMatchObject([["assert", { ok: false, name: path, todo: false }]]);
});
