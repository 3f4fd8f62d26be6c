import { dedent } from "../rule/dedent.ts";
import type { Rule } from "../rule/rule.ts";
import { suppressionsRule } from "../rule/suppressions-rule.ts";
import { listAll } from "../wording/lists.ts";

export const unexplainedSuppression: Rule = suppressionsRule({
  id: "unexplained-suppression",
  summary: "Every comment that takes findings back says why.",
  why: "Whoever comes next cannot tell a decision from an excuse, and leaves the comment where it is for ever.",
  remedy:
    "Write the reason behind two hyphens or a colon: `<!-- raci-disable-next-row known-role -- agreed with the union -->`.",
  exceptions:
    "Turn it off where the history of the file tells the reasons. A comment that ends others needs no reason.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    unexplained:
      "This comment takes back findings{rules} and does not say why, expected a reason behind two hyphens or a colon.",
  },
  examples: {
    wrong: [
      {
        shows: "Why may two answer for the stage?",
        markdown: dedent`
          <!-- raci-disable-next-row single-accountable -->

          | Activity         | Orchestra | Theatre |
          | ---------------- | --------- | ------- |
          | Set up the stage | RA        | A       |
          | Play             | RA        | I       |
        `,
      },
    ],
    right: [
      {
        shows: "The reason stands beside the rule",
        markdown: dedent`
          <!-- raci-disable-next-row single-accountable -- both houses sign for the stage, see the contract -->

          | Activity         | Orchestra | Theatre |
          | ---------------- | --------- | ------- |
          | Set up the stage | RA        | A       |
          | Play             | RA        | I       |
        `,
      },
    ],
  },
  check({ suppressions, report }) {
    for (const { rules, comment } of suppressions.filter((one) => one.reason === "")) {
      const of = rules.length === 0 ? "" : ` of ${listAll(rules.map((rule) => `"${rule}"`))}`;
      report({ message: "unexplained", data: { rules: of }, range: comment.range, key: comment.text });
    }
  },
});
