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
            before: { section: ["Ops"], activity: "Notify incidents", range: rowAt(9) },
            after: { section: ["Operations"], activity: "Notify incidents", range: rowAt(12) },
            confidence: 1,
            why: "same name",
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
          }
`);
});
