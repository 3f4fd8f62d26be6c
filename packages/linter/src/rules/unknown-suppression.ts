import { dedent } from "../rule/dedent.ts";
import type { Rule } from "../rule/rule.ts";
import { suppressionsRule } from "../rule/suppressions-rule.ts";
import { directiveNames } from "../suppressions/directive.ts";
import { listChoices } from "../wording/lists.ts";
import { suggestionFor } from "../wording/suggestion.ts";

export const unknownSuppression: Rule = suppressionsRule({
  id: "unknown-suppression",
  summary: "Every comment to the linter says something that the linter knows.",
  why: "A comment with a slip takes nothing back. Its writer believes that it does, or that a rule looks at what no rule looks at.",
  remedy: "Write the name of the rule, or of the comment, as the documentation has it.",
  exceptions: "There is no good reason to turn it off. Comments that do not start with `raci-` are not for the linter.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    rule: 'Unknown rule "{name}" in this comment, expected the id of a rule.',
    misspeltRule: 'Unknown rule "{name}" in this comment, did you mean "{suggestion}"?',
    comment: 'Unknown comment "{name}", expected {known}.',
    misspeltComment: 'Unknown comment "{name}", did you mean "{suggestion}"?',
  },
  examples: {
    wrong: [
      {
        shows: "A rule with a slip, and a comment that there is not",
        markdown: dedent`
          <!-- raci-disable-next-row single-acountable -- both houses sign for the stage -->

          | Activity         | Orchestra | Theatre |
          | ---------------- | --------- | ------- |
          | Set up the stage | RA        | A       |

          <!-- raci-disable-next-line row-shape -- the last cell is blank on purpose -->

          | Activity         | Orchestra | Theatre |
          | ---------------- | --------- | ------- |
          | Play             | RA        |
        `,
      },
    ],
    right: [
      {
        shows: "Names as the documentation has them",
        markdown: dedent`
          <!-- raci-disable-next-row single-accountable -- both houses sign for the stage -->

          | Activity         | Orchestra | Theatre |
          | ---------------- | --------- | ------- |
          | Set up the stage | RA        | A       |
          | Play             | RA        | I       |
        `,
      },
    ],
  },
  check({ suppressions, ends, unknown, outcome, report }) {
    const known = new Set(outcome.known);
    for (const { rules, comment } of [...suppressions, ...ends]) {
      for (const name of rules.filter((rule) => !known.has(rule))) {
        const suggestion = suggestionFor(name, outcome.known);
        const place = { range: comment.range, key: name };
        report(
          suggestion === undefined
            ? { message: "rule", data: { name }, ...place }
            : { message: "misspeltRule", data: { name, suggestion }, ...place },
        );
      }
    }
    for (const { name, comment } of unknown) {
      const suggestion = suggestionFor(name, directiveNames);
      const place = { range: comment.range, key: name };
      report(
        suggestion === undefined
          ? { message: "comment", data: { name, known: listChoices(directiveNames) }, ...place }
          : { message: "misspeltComment", data: { name, suggestion }, ...place },
      );
    }
  },
});
