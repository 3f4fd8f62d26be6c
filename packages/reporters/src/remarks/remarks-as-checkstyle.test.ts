import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { sampleRemarks } from "../testing/remarks.ts";
import { remarksAsCheckstyle } from "./remarks-as-checkstyle.ts";

test("errors by file, clean files included", () => {
  const report = remarksAsCheckstyle(sampleRemarks);
  expect(report).toBe(
    `\
<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="models/a,b.md">
    <error line="3" column="19" severity="error" message="Unexpected second accountable party [Dev], expected one: Ops" source="raci.single-accountable"/>
    <error line="5" column="1" severity="warning" message="Dev is now accountable for &quot;50 %&quot;, was Ops" source="raci.accountable-transferred"/>
  </file>
  <file name="models/clean.md">
  </file>
  <file name="models/old.md">
    <error severity="info" message="Activity removed: &quot;&lt;Plan&gt; &amp; do&quot;" source="raci.activity-removed"/>
  </file>
</checkstyle>
`,
  );
  expect(departures(report, "checkstyle")).toEqual([]);
});
