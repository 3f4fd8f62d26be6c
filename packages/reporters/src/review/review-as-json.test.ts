import { diffOutput, findingOutput } from "@raci-kit/model/contracts";
import { expect, test } from "vitest";
import { changed, shift } from "../testing/comparisons.ts";
import { finding, review } from "../testing/results.ts";
import { reviewAsJson } from "./review-as-json.ts";

test("writes the whole review, the comparison and the findings as their own commands do", () => {
  const proposal = review({
    comparison: changed([shift("accountable", ["OVHcloud", "Customer"], "Notify incidents")]),
    newFindings: [finding()],
    oldFindings: 3,
    gate: {
      passed: false,
      failOn: "major",
      demands: [{ party: "Customer", activity: "Notify incidents", reason: "becomes accountable" }],
    },
    unreadable: [{ path: "b.md", reason: "it is not UTF-8", hint: "Save it as UTF-8." }],
  });
  const json: Record<string, unknown> = JSON.parse(reviewAsJson(proposal));
  expect(json).toEqual(proposal);
  expect(Object.keys(json)).toEqual(["base", "head", "gate", "comparison", "newFindings", "oldFindings", "unreadable"]);
  expect(diffOutput.parse(json.comparison)).toEqual(json.comparison);
  const newFindings: unknown[] = Array.isArray(json.newFindings) ? json.newFindings : [];
  expect(newFindings.map((each) => findingOutput.parse(each))).toEqual(proposal.newFindings);
});
