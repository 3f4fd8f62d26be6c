import { findDutyGaps } from "../matrix/gaps.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel } from "../wording/names.ts";

export const responsiblePresent: Rule = documentRule({
  id: "responsible-present",
  summary: "Every activity has at least one responsible party.",
  why: "Somebody may answer for the activity, yet nobody is named who does the work.",
  remedy: "Give the responsible role to the party that does the work; it may be the accountable party itself (`RA`).",
  exceptions:
    "Turn it off where the accountable party is understood to do the work unless somebody else is named. It is silent where the role scheme has no responsible duty, and about activities in which nobody holds a role. A matrix without any responsible party gets one finding, not one for each activity.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    none: "{activity} has no responsible party, expected at least one.",
    noneAnywhere:
      "None of the {count} assigned activities in this matrix has a responsible party, expected at least one in each.",
  },
  examples: {
    wrong: [
      {
        shows: "The customer answers for the second activity, but nobody does it",
        markdown: dedent`
          | Activity         | Customer | Provider |
          | ---------------- | -------- | -------- |
          | Install updates  | I        | RA       |
          | Report incidents | A        | I        |
        `,
      },
    ],
    right: [
      {
        shows: "The customer answers for the second activity and does it",
        markdown: dedent`
          | Activity         | Customer | Provider |
          | ---------------- | -------- | -------- |
          | Install updates  | I        | RA       |
          | Report incidents | RA       | I        |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      for (const { activity, count } of findDutyGaps(matrix, "responsible")) {
        const range = activity.nameRange;
        report(
          count === 1
            ? { message: "none", data: { activity: activityLabel(activity) }, range, matrix, activity }
            : { message: "noneAnywhere", data: { count }, range, matrix },
        );
      }
    }
  },
});
