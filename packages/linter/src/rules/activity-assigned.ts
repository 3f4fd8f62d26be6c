import { isFilled } from "../matrix/duties.ts";
import { isPlaceholder } from "../names/placeholder.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel } from "../wording/names.ts";

export const activityAssigned: Rule = documentRule({
  id: "activity-assigned",
  summary: "Every activity is assigned to somebody.",
  why: "An activity that stands in the matrix without any role looks settled, and is left undone.",
  remedy: "Say who is accountable and responsible for it, or take the activity out of the matrix.",
  exceptions:
    "Turn it off while a matrix is being drafted. It leaves an activity to `known-role` or `no-placeholder` when a cell of it holds something that is no role, to `activity-named` when it has no name, and to `no-placeholder` when its name is still to be written.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    nobody: "{activity} is assigned to nobody, expected a role for at least one party.",
  },
  examples: {
    wrong: [
      {
        shows: "Nobody holds a role in the second activity",
        markdown: dedent`
          | Activity        | Data steward | Archive |
          | --------------- | ------------ | ------- |
          | Classify data   | RA           | C       |
          | Delete old data |              | -       |
        `,
      },
    ],
    right: [
      {
        shows: "Somebody holds a role in each activity",
        markdown: dedent`
          | Activity        | Data steward | Archive |
          | --------------- | ------------ | ------- |
          | Classify data   | RA           | C       |
          | Delete old data | A            | R       |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      const named = matrix.activities.filter(({ name }) => name !== "" && !isPlaceholder(name));
      for (const activity of named.filter(({ assignments }) => !assignments.some(isFilled))) {
        const data = { activity: activityLabel(activity) };
        report({ message: "nobody", data, range: activity.nameRange, matrix, activity });
      }
    }
  },
});
