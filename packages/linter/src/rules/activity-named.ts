import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { partyLabel } from "../wording/names.ts";

export const activityNamed: Rule = documentRule({
  id: "activity-named",
  summary: "Every activity has a name.",
  why: "Roles without an activity bind nobody to anything, and the reader cannot know what was meant.",
  remedy: "Write down what is to be done, or remove the row.",
  exceptions: "There is no good reason to turn it off: continue a long activity in its own cell, not in the row below.",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    unnamed: "An activity of {parties} has no name, expected what is to be done.",
    bare: "An activity has neither a name nor a role, expected what is to be done and by whom.",
  },
  examples: {
    wrong: [
      {
        shows: "The second row gives roles for nothing",
        markdown: dedent`
          | Activity     | Editor | Printer |
          | ------------ | ------ | ------- |
          | Approve text | RA     | I       |
          |              | A      | R       |
        `,
      },
    ],
    right: [
      {
        shows: "Both rows say what is to be done",
        markdown: dedent`
          | Activity     | Editor | Printer |
          | ------------ | ------ | ------- |
          | Approve text | RA     | I       |
          | Print text   | A      | R       |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      for (const activity of matrix.activities.filter(({ name }) => name === "")) {
        const holders = activity.assignments.filter(({ roles }) => roles.length > 0);
        const parties = listAll(holders.map(({ party }) => partyLabel(party)));
        const range = activity.nameRange;
        report(
          holders.length > 0
            ? { message: "unnamed", data: { parties }, range, matrix, activity }
            : { message: "bare", data: {}, range, matrix, activity },
        );
      }
    }
  },
});
