import { parseOutput } from "@raci-kit/model/contracts";
import { expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { matrix, model } from "../testing/results.ts";
import { modelsAsJson } from "./models-as-json.ts";

const notify = matrix(["Customer", "OVHcloud"], { "Notify incidents": ["I", "RA"] });
const document = model([notify], {
  updated: "2024-03-28",
  metadata: [{ key: "updated", value: "2024-03-28", range: rowAt(2) }],
  legend: [{ letter: "R", duty: "responsible", text: "Is in charge", range: rowAt(5) }],
  tables: [{ kind: "matrix", score: 2, reason: "its cells hold role letters", range: rowAt(10) }],
  demotedTables: [{ reason: "no delimiter row", range: rowAt(30) }],
});

test("keeps the promises of `raci parse`", () => {
  const json: unknown = JSON.parse(modelsAsJson([document]));
  expect(parseOutput.parse(json)).toEqual(json);
  expect(json).toMatchObject({
    documents: [
      {
        path: "model.md",
        title: "Managed database",
        version: null,
        updated: "2024-03-28",
        scheme: "RACI",
        metadata: [{ key: "updated", value: "2024-03-28" }],
        legend: [{ letter: "R", duty: "responsible", text: "Is in charge" }],
        tables: [{ kind: "matrix", score: 2, reason: "its cells hold role letters" }],
        demotedTables: [{ reason: "no delimiter row" }],
        matrices: [
          {
            section: ["Operations"],
            orientation: "parties-in-columns",
            scheme: "RACI",
            parties: ["Customer", "OVHcloud"],
            partyRanges: [rowAt(10), rowAt(10)],
            range: { start: { line: 10, column: 1 }, end: { line: 14, column: 40 } },
            activities: [
              {
                name: "Notify incidents",
                group: null,
                assignments: [
                  { party: "Customer", roles: ["I"], raw: "I", unread: null },
                  { party: "OVHcloud", roles: ["R", "A"], raw: "RA", unread: null },
                ],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("gives what a cell says beyond its roles in one piece and in parts", () => {
  const [activity] = notify.activities;
  const unread = [
    { kind: "remark" as const, text: "(lead)" },
    { kind: "unknown" as const, text: "X" },
  ];
  const assignments = activity?.assignments.map((assignment) => ({ ...assignment, unread })) ?? [];
  const activities = notify.activities.map((each) => ({ ...each, assignments }));
  const json: unknown = JSON.parse(modelsAsJson([model([{ ...notify, activities }])]));
  expect(json).toMatchObject({
    documents: [{ matrices: [{ activities: [{ assignments: [{ unread: "(lead) X", unreadParts: unread }, {}] }] }] }],
  });
});

test("has no documents to write", () => {
  expect(modelsAsJson([])).toBe('{\n  "documents": []\n}\n');
});
