import type { ChangeContent } from "@raci-kit/model";
import { diffOutput } from "@raci-kit/model/contracts";
import { expect, test } from "vitest";
import {
  comparisonOf,
  documentComparison,
  movement,
  partyComparison,
  rowAt,
  shift,
  structural,
} from "../testing/comparisons.ts";
import { comparisonAsJson } from "./comparison-as-json.ts";

const comparison = comparisonOf(
  [
    documentComparison(
      [
        shift("accountable", ["OVHcloud", "Customer"], "Notify incidents"),
        structural("metadata-changed", "patch", { key: "version", value: { before: null, after: "1.1" }, section: [] }),
      ],
      {
        path: "b.md",
        previousPath: "a.md",
        ignored: [shift("informed", [null, "Legal"], "Sign")],
        matched: [
          {
            before: { section: ["Ops"], group: null, activity: "Notify incidents", range: rowAt(9) },
            after: { section: ["Operations"], group: "Night shift", activity: "Notify incidents", range: rowAt(12) },
            confidence: 1,
            why: "same name",
          },
        ],
        matrices: [
          {
            before: { section: ["Ops"], orientation: "parties-in-columns", range: rowAt(7) },
            after: { section: ["Operations"], orientation: "roles-in-columns", range: rowAt(10) },
            parties: [{ before: rowAt(7), after: rowAt(10) }],
          },
        ],
      },
    ),
  ],
  [
    partyComparison("Customer", {
      before: { X: 1, I: 4, R: 10 },
      after: { A: 1, I: 4, R: 10 },
      gained: [movement("accountable", "Notify incidents", { through: "shift", path: "b.md" })],
    }),
  ],
);

test("writes documents, parties and summary", () => {
  const json: unknown = JSON.parse(comparisonAsJson(comparison));
  expect(json).toEqual(comparison);
  expect(diffOutput.parse(json)).toEqual(json);
  expect(Object.keys(JSON.parse(comparisonAsJson(comparison)).documents[0])).toEqual([
    "path",
    "previousPath",
    "changes",
    "ignored",
    "matched",
    "matrices",
    "bump",
  ]);
});

test("puts keys in one order, letters as schemes name them", () => {
  const json = comparisonAsJson(comparison);
  expect(json).toContain(`\
    {
      "party": "Customer",
      "before": {
        "R": 10,
        "I": 4,
        "X": 1
      },
      "after": {
        "R": 10,
        "A": 1,
        "I": 4
      },
      "gained": [
        {
          "duty": "accountable",
          "activity": "Notify incidents",
          "section": [
            "Operations"
          ],
          "path": "b.md",
          "through": "shift"
        }
      ],
      "lost": []
    }
`);
  expect(json).toContain(`\
          "kind": "metadata-changed",
          "duty": null,
          "impact": "patch",
          "section": [],
          "activity": {
            "before": null,
            "after": null
          },
          "party": {
            "before": null,
            "after": null
          },
          "value": {
            "before": null,
            "after": "1.1"
          },
          "key": "version",
          "reason": "something changed",
          "fingerprint": "metadata-changed:version",
          "range": {
            "before": null,
            "after": null
          },
          "elsewhere": [],
          "content": {
            "before": null,
            "after": null
          }
`);
});

test.each<ChangeContent>([
  {
    type: "activity",
    raw: "**Sign** the plan",
    group: "Yearly",
    assignments: [{ party: "Customer", roles: ["A", "R"], duties: ["accountable", "responsible"], raw: "A/R" }],
  },
  { type: "matrix", orientation: "parties-in-columns", scheme: "RACI", parties: [{ name: "Legal", raw: "*Legal*" }] },
  {
    type: "document",
    version: "1.0",
    updated: null,
    scheme: "RACI",
    metadata: [{ key: "version", value: "1.0" }],
    legend: [{ letter: "R", duty: "responsible", text: "Does the work" }],
  },
  { type: "legend", duty: "informed" },
  { type: "metadata", states: "updated" },
])("writes what a change brings: $type", (content) => {
  const change = structural("metadata-changed", "patch", {
    elsewhere: [{ before: rowAt(3), after: null }],
    content: { before: null, after: content },
  });
  const brought = comparisonOf([documentComparison([change])]);
  const json: unknown = JSON.parse(comparisonAsJson(brought));
  expect(json).toEqual(brought);
  expect(diffOutput.parse(json)).toEqual(json);
});
