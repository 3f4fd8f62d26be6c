import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { sampleRemarks, sampleTool } from "../testing/remarks.ts";
import { remarksAsRdjson } from "./remarks-as-rdjson.ts";

const at = (column: number): object => ({ line: 3, column });

test("columns count bytes of UTF-8, and are left out where the text is not at hand", () => {
  const report = remarksAsRdjson(sampleRemarks, sampleTool);
  expect(JSON.parse(report)).toEqual({
    source: { name: "raci", url: "https://example.org" },
    diagnostics: [
      {
        message: "Unexpected second accountable party [Dev], expected one: Ops",
        location: { path: "models/a,b.md", range: { start: at(22), end: at(23) } },
        severity: "ERROR",
        code: { value: "single-accountable", url: "https://example.org/single-accountable" },
        suggestions: [{ range: { start: at(21), end: at(24) }, text: " " }],
        related_locations: [
          {
            message: "The first is here",
            location: { path: "models/a,b.md", range: { start: at(18), end: at(19) } },
          },
        ],
      },
      {
        message: 'Dev is now accountable for "50 %", was Ops',
        location: { path: "models/a,b.md", range: { start: { line: 5, column: 1 }, end: { line: 6, column: 1 } } },
        severity: "WARNING",
        code: { value: "accountable-transferred" },
      },
      {
        message: 'Activity removed: "<Plan> & do"',
        location: { path: "models/old.md" },
        severity: "INFO",
        code: { value: "activity-removed" },
      },
    ],
  });
  expect(departures(report, "rdjson")).toEqual([]);
});

test("without texts, whole lines and no suggestions", () => {
  const report = remarksAsRdjson({ ...sampleRemarks, sources: new Map() }, sampleTool);
  expect(JSON.parse(report)).toMatchObject({
    diagnostics: [
      { location: { range: { start: { line: 3 }, end: { line: 3 } } } },
      { location: { range: { start: { line: 5 }, end: { line: 5 } } } },
      {},
    ],
  });
  expect(report).not.toContain("column");
  expect(report).not.toContain("suggestions");
  expect(departures(report, "rdjson")).toEqual([]);
});
