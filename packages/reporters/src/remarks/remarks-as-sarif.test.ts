import { expect, test } from "vitest";
import { departures } from "../testing/conformance.ts";
import { noRemarks, remarkIn, sampleRemarks, sampleTool } from "../testing/remarks.ts";
import { remarksAsSarif } from "./remarks-as-sarif.ts";

const address = { uri: "models/a%2Cb.md" };
const region = (line: number, column: number, endLine: number, endColumn: number): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
});

test("one run with the rules that it names, places, fingerprints and fixes", () => {
  const report = remarksAsSarif(sampleRemarks, sampleTool);
  expect(JSON.parse(report)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "raci",
            version: "1.2.3",
            informationUri: "https://example.org",
            rules: [
              { id: "accountable-transferred" },
              { id: "activity-removed" },
              {
                id: "single-accountable",
                shortDescription: { text: "Every activity has exactly one accountable party." },
                help: { text: "Two answer for nothing.", markdown: "Two answer for nothing." },
                helpUri: "https://example.org/single-accountable",
              },
            ],
          },
        },
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "single-accountable",
            ruleIndex: 2,
            level: "error",
            message: { text: "Unexpected second accountable party \\[Dev\\], expected one: Ops" },
            locations: [{ physicalLocation: { artifactLocation: address, region: region(3, 19, 3, 20) } }],
            relatedLocations: [
              {
                id: 1,
                message: { text: "The first is here" },
                physicalLocation: { artifactLocation: address, region: region(3, 15, 3, 16) },
              },
            ],
            partialFingerprints: { "raciFingerprint/v1": "1f2e" },
            fixes: [
              {
                description: { text: "Clear the cell" },
                artifactChanges: [
                  {
                    artifactLocation: address,
                    replacements: [{ deletedRegion: region(3, 18, 3, 21), insertedContent: { text: " " } }],
                  },
                ],
              },
            ],
          },
          { ruleId: "accountable-transferred", ruleIndex: 0, level: "warning" },
          {
            ruleId: "activity-removed",
            ruleIndex: 1,
            level: "note",
            locations: [{ physicalLocation: { artifactLocation: { uri: "models/old.md" } } }],
          },
        ],
      },
    ],
  });
  expect(departures(report, "sarif")).toEqual([]);
});

test("a run without results is a run", () => {
  const report = remarksAsSarif(noRemarks, sampleTool);
  expect(JSON.parse(report)).toMatchObject({ runs: [{ results: [] }] });
  expect(departures(report, "sarif")).toEqual([]);
});

test.each([
  ["/srv/models/a b.md", "file:///srv/models/a%20b.md"],
  ["modèles/été.md", "mod%C3%A8les/%C3%A9t%C3%A9.md"],
  ["half \ud83d.md", "half%20%EF%BF%BD.md"],
])("the path %j is the address %s", (path, uri) => {
  const report = remarksAsSarif({ documents: [path], remarks: [remarkIn(path)], sources: new Map() }, sampleTool);
  expect(JSON.parse(report)).toMatchObject({
    runs: [{ results: [{ locations: [{ physicalLocation: { artifactLocation: { uri } } }] }] }],
  });
  expect(departures(report, "sarif")).toEqual([]);
});

test("a name is neither a placeholder nor a link", () => {
  const remark = remarkIn("a.md", { message: "{0} [here](https://example.org) \\" });
  const report = remarksAsSarif({ documents: ["a.md"], remarks: [remark], sources: new Map() }, sampleTool);
  expect(JSON.parse(report)).toMatchObject({
    runs: [{ results: [{ message: { text: "{{0}} \\[here\\](https://example.org) \\\\" } }] }],
  });
});
