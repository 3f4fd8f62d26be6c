import type { Fix, Range } from "@raci-kit/model";
import { dedent } from "../rule/dedent.ts";
import type { Rule } from "../rule/rule.ts";
import { suppressionsRule } from "../rule/suppressions-rule.ts";
import { listAll } from "../wording/lists.ts";

export const unusedSuppression: Rule = suppressionsRule({
  id: "unused-suppression",
  summary: "Every comment that takes findings back takes one back.",
  why: "A comment that is no longer needed waits for the next mistake in its row, and hides it.",
  remedy: "Remove the comment, or the rule from its list.",
  exceptions:
    "It is silent about rules that are turned off, that look at several documents or revisions at once, or that were not given what they use: in another run they may find what the comment takes back.",
  fixes: "safe",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    nothing: "This comment takes back no finding, expected it to be removed.",
    rules: "This comment takes back no finding of {rules}, expected a shorter list.",
    end: "This comment ends no other, expected it below one that it ends.",
  },
  examples: {
    wrong: [
      {
        shows: "The row has one accountable party by now",
        markdown: dedent`
          <!-- raci-disable-next-row single-accountable -- both clubs sign for the pitch -->

          | Activity        | Home club | Guest club |
          | --------------- | --------- | ---------- |
          | Water the pitch | RA        | I          |
          | Sell tickets    | RA        | I          |
        `,
      },
    ],
    right: [
      {
        shows: "Two parties sign for the pitch, and the comment is needed",
        markdown: dedent`
          <!-- raci-disable-next-row single-accountable -- both clubs sign for the pitch -->

          | Activity        | Home club | Guest club |
          | --------------- | --------- | ---------- |
          | Water the pitch | RA        | A          |
          | Sell tickets    | RA        | I          |
        `,
      },
    ],
  },
  check({ suppressions, ends, outcome: { complete }, usedBy, report }) {
    for (const suppression of suppressions) {
      const { rules, comment } = suppression;
      const used = usedBy(suppression);
      const unused = rules.filter((rule) => complete.has(rule) && !used.has(rule));
      const isIdle = rules.length === 0 ? used.size === 0 : unused.length === rules.length;
      if (isIdle) {
        report({ message: "nothing", data: {}, range: comment.range, key: comment.text, fix: removal(comment.range) });
      } else if (unused.length > 0) {
        const data = { rules: listAll(unused.map((rule) => `"${rule}"`)) };
        report({ message: "rules", data, range: comment.range, key: comment.text });
      }
    }
    for (const { comment } of ends.filter(({ used }) => !used)) {
      report({ message: "end", data: {}, range: comment.range, key: comment.text, fix: removal(comment.range) });
    }
  },
});

function removal(range: Range): Fix {
  return { description: "Remove the comment", edits: [{ range, text: "" }], safe: true };
}
