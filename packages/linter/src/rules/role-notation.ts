import { cellsOf } from "../matrix/cells.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const roleNotation: Rule = documentRule({
  id: "role-notation",
  summary: "A cell holds its roles and nothing beside them.",
  why: "What stands beside a role changes its meaning for people, and is lost on every tool that reads the matrix.",
  remedy: "Move the remark below the table or into the name of the activity, or name the party more exactly.",
  exceptions:
    "Turn it off where remarks in cells are the custom of the house. Letters and words that are no role are the business of `known-role`.",
  levels: { recommended: "info", strict: "warning", legacy: "off" },
  options: {},
  messages: {
    beside: "Unexpected {remarks} beside the role of {party} in {activity}, expected {roles} alone.",
    instead: "Unexpected {remarks} in place of a role of {party} in {activity}, expected a role or an empty cell.",
  },
  examples: {
    wrong: [
      {
        shows: "Is the back-up as responsible as the lead?",
        markdown: dedent`
          | Activity      | Database team | Duty officer |
          | ------------- | ------------- | ------------ |
          | Tune queries  | RA            | I            |
          | Answer alerts | R (back-up)   | RA           |
        `,
      },
    ],
    right: [
      {
        shows: "The cells say who holds which role",
        markdown: dedent`
          | Activity                       | Database team | Duty officer |
          | ------------------------------ | ------------- | ------------ |
          | Tune queries                   | RA            | I            |
          | Answer alerts in working hours | I             | RA           |
          | Answer alerts at night         | RA            | I            |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const { matrix, activity, assignment } of cellsOf(model.matrices)) {
      const { party, range } = assignment;
      const remarks = assignment.unread.filter(({ kind }) => kind === "remark").map(({ text }) => `"${text}"`);
      if (remarks.length === 0) {
        continue;
      }
      const data = { remarks: listAll(remarks), party: partyLabel(party), activity: activityLabel(activity) };
      const place = { range, matrix, activity, party, key: remarks.join(" ") };
      if (assignment.roles.length > 0) {
        report({ message: "beside", data: { ...data, roles: `"${spelling(assignment.roles)}"` }, ...place });
      } else {
        report({ message: "instead", data, ...place });
      }
    }
  },
});

/** The canonical spelling of a cell: letters run together (`RA`), codes of several letters with a slash (`R/CI`). */
function spelling(roles: readonly string[]): string {
  return roles.join(roles.every((role) => role.length === 1) ? "" : "/");
}
