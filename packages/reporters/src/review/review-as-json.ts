import type { Review } from "@raci-kit/model";
import { comparisonJson } from "../comparison/comparison-as-json.ts";
import { jsonText } from "../escape/json.ts";
import { findingJson } from "../lint/lint-as-json.ts";

/** The review as JSON, as `raci review --format json` prints it. */
export function reviewAsJson(review: Review): string {
  return jsonText(reviewJson(review));
}

function reviewJson({ base, head, comparison, newFindings, oldFindings, gate, unreadable }: Review): Review {
  return {
    base,
    head,
    gate: {
      passed: gate.passed,
      failOn: gate.failOn,
      demands: gate.demands.map(({ party, activity, reason }) => ({ party, activity, reason })),
    },
    comparison: comparisonJson(comparison),
    newFindings: newFindings.map(findingJson),
    oldFindings,
    unreadable: unreadable.map(({ path, reason, hint }) => ({ path, reason, hint })),
  };
}
