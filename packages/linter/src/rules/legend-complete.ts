import { roleCellsOf } from "../matrix/cells.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const legendComplete: Rule = documentRule({
  id: "legend-complete",
  summary: "A legend explains every letter that the matrices of its document use.",
  why: "Who explains some letters promises to explain all; the reader has to guess the rest.",
  remedy: "Add the letter to the legend, or replace it by one that the legend explains.",
  exceptions:
    "Turn it off where the legend is kept short on purpose. It is silent in documents without a legend, and about matrices whose columns are called by the roles.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    missing:
      'The legend does not explain "{letter}", the role of {party} in {activity}; expected an entry beside {letters}.',
    legend: "The legend is here.",
  },
  examples: {
    wrong: [
      {
        shows: "What does C mean?",
        markdown: dedent`
          - R: responsible for the work
          - A: accountable for the result
          - I: informed about the result

          | Activity      | Surgeon | Nurse | Family |
          | ------------- | ------- | ----- | ------ |
          | Plan surgery  | RA      | C     | I      |
          | Change wounds | A       | R     | I      |
        `,
      },
    ],
    right: [
      {
        shows: "Every letter is explained",
        markdown: dedent`
          - R: responsible for the work
          - A: accountable for the result
          - C: consulted before the work
          - I: informed about the result

          | Activity      | Surgeon | Nurse | Family |
          | ------------- | ------- | ----- | ------ |
          | Plan surgery  | RA      | C     | I      |
          | Change wounds | A       | R     | I      |
        `,
      },
    ],
  },
  check({ model, report }) {
    const [first] = model.legend;
    if (first === undefined) {
      return;
    }
    const explained = new Set(model.legend.map((entry) => entry.letter));
    const settled = new Set(explained);
    for (const { activity, assignment } of roleCellsOf(model.matrices)) {
      for (const letter of assignment.roles.filter((role) => !settled.has(role))) {
        settled.add(letter);
        report({
          message: "missing",
          data: {
            letter,
            party: partyLabel(assignment.party),
            activity: activityLabel(activity),
            letters: listAll([...explained]),
          },
          range: assignment.range,
          key: letter,
          related: [{ message: "legend", data: {}, range: first.range }],
        });
      }
    }
  },
});
