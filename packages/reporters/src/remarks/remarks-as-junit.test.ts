import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { sampleRemarks } from "../testing/remarks.ts";
import { remarksAsJUnit } from "./remarks-as-junit.ts";

test("a suite for each document; what makes the command fail fails, the rest passes with output", () => {
  const report = remarksAsJUnit(sampleRemarks);
  expect(report).toBe(
    `\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="raci" tests="4" failures="1" errors="0">
  <testsuite name="models/a,b.md" tests="2" failures="1" errors="0" skipped="0">
    <testcase name="single-accountable models/a,b.md:3:19" classname="models/a,b.md">
      <failure type="single-accountable" message="Unexpected second accountable party [Dev], expected one: Ops">models/a,b.md:3:19: error: Unexpected second accountable party [Dev], expected one: Ops</failure>
    </testcase>
    <testcase name="accountable-transferred models/a,b.md:5:1" classname="models/a,b.md">
      <system-out>models/a,b.md:5:1: warning: Dev is now accountable for &quot;50 %&quot;, was Ops</system-out>
    </testcase>
  </testsuite>
  <testsuite name="models/clean.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="models/clean.md" classname="models/clean.md"/>
  </testsuite>
  <testsuite name="models/old.md" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="activity-removed models/old.md" classname="models/old.md">
      <system-out>models/old.md: info: Activity removed: &quot;&lt;Plan&gt; &amp; do&quot;</system-out>
    </testcase>
  </testsuite>
</testsuites>
`,
  );
  expect(departures(report, "junit")).toEqual([]);
});
