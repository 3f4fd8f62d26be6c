import { lintOutput } from "@raci-kit/model/contracts";
import { expect, test } from "vitest";
import { rowAt } from "../testing/comparisons.ts";
import { finding, lintResult } from "../testing/results.ts";
import { lintAsJson } from "./lint-as-json.ts";

test("writes findings and summary", () => {
  const related = [{ message: "the first one is here", path: "model.md", range: rowAt(4) }];
  const json = lintAsJson(lintResult([finding({ related, message: "Unexpected second accountable party" })]));
  expect(json).toBe(`\
{
  "findings": [
    {
      "rule": "single-accountable",
      "severity": "error",
      "message": "Unexpected second accountable party",
      "path": "model.md",
      "range": {
        "start": {
          "line": 5,
          "column": 33
        },
        "end": {
          "line": 5,
          "column": 34
        }
      },
      "related": [
        {
          "message": "the first one is here",
          "path": "model.md",
          "range": {
            "start": {
              "line": 4,
              "column": 1
            },
            "end": {
              "line": 4,
              "column": 40
            }
          }
        }
      ],
      "fingerprint": "single-accountable:notify-incidents",
      "fixable": false
    }
  ],
  "summary": {
    "documents": 14,
    "matrices": 16,
    "activities": 49,
    "errors": 1,
    "warnings": 0,
    "infos": 0
  }
}
`);
  expect(lintOutput.parse(JSON.parse(json))).toEqual(JSON.parse(json));
});

test("orders keys whatever their order in the result", () => {
  const { rule, ...rest } = finding();
  expect(lintAsJson(lintResult([{ ...rest, rule }]))).toBe(lintAsJson(lintResult([{ rule, ...rest }])));
});
