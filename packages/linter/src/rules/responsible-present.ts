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
    "Turn it off where the accountable party is understood to do the work unless somebody else is named. It is silent where the role scheme has no responsible duty, and about activities in which nobody holds a role. A matrix in which most activities have no responsible party gets one finding, not one for each; a matrix of one party alone may leave them to another document.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    none: "{activity} has no responsible party, expected at least one.",
    noneAnywhere:
      "None of the {count} assigned activities in this matrix has a responsible party, expected at least one in each.",
    most: "Of the {assigned} assigned activities in this matrix {count} have no responsible party, expected at least one in each.",
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
      const { lacking, assigned } = findDutyGaps(matrix, "responsible");
      const [first] = lacking;
      const count = lacking.length;
      if (first !== undefined && count > 1 && count === assigned) {
        report({ message: "noneAnywhere", data: { count }, range: first.nameRange, matrix });
      } else if (first !== undefined && count >= many && count > assigned / 2) {
        report({ message: "most", data: { count, assigned }, range: first.nameRange, matrix });
      } else {
        for (const activity of lacking) {
          const data = { activity: activityLabel(activity) };
          report({ message: "none", data, range: activity.nameRange, matrix, activity });
        }
      }
    }
  },
});

/** Where so many activities have no responsible party, and most of them, the writer takes it for granted. */
const many = 4;
