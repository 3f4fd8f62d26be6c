import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { noRemarks, sampleRemarks } from "../testing/remarks.ts";
import { remarksAsGitHub } from "./remarks-as-github.ts";

test("columns within one line only, commas and percent signs escaped, a whole document without a line", () => {
  const report = remarksAsGitHub(sampleRemarks);
  expect(report).toBe(
    `\
::error file=models/a%2Cb.md,line=3,endLine=3,col=19,endColumn=20,title=single-accountable::Unexpected second accountable party [Dev], expected one: Ops
::warning file=models/a%2Cb.md,line=5,endLine=5,title=accountable-transferred::Dev is now accountable for "50 %25", was Ops
::notice file=models/old.md,title=activity-removed::Activity removed: "<Plan> & do"
`,
  );
  expect(departures(report, "github")).toEqual([]);
});

test("nothing when there is nothing to say", () => {
  expect(remarksAsGitHub(noRemarks)).toBe("");
});
