import { answerTaker, contradictionsAmong, sharedQuestions } from "../documents/answers.ts";
import { rangeOf } from "../notes/compact-range.ts";
import { dedent } from "../rule/dedent.ts";
import { projectRule } from "../rule/project-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const noContradiction: Rule = projectRule({
  id: "no-contradiction",
  summary: "No two documents name different accountable parties for one activity.",
  why: "A matrix is there so that everybody finds the same answer. With two documents each side can point at the one that suits it.",
  remedy:
    "Agree on one party and correct the other document; better, keep the activity in one document and link to it.",
  exceptions:
    "It compares activities of the same name (case, accents and punctuation count for nothing) whose matrices share a party that answers for the activity in one of them and not in the other. It is silent about activities with several accountable parties, and between documents whose paths differ in a number alone, as versions and years do. Turn it off where documents describe different products in the same words.",
  uses: ["parties"],
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    differs: "{party} is accountable for {activity} here, {other} is in {path}; expected one answer in all documents.",
    other: "{party} is accountable here.",
  },
  examples: {
    wrong: [
      {
        shows: "Who answers for the keys?",
        path: "handbook.md",
        markdown: dedent`
          | Activity       | Front desk | Security |
          | -------------- | ---------- | -------- |
          | Hand out keys  | RA         | I        |
          | Watch the yard | I          | RA       |
        `,
        beside: {
          path: "visitors.md",
          markdown: dedent`
            | Activity      | Security | Front desk | Host |
            | ------------- | -------- | ---------- | ---- |
            | Hand out keys | A        | R          | I    |
            | Show around   | I        | I          | RA   |
          `,
        },
      },
    ],
    right: [
      {
        shows: "Both documents give the same answer",
        path: "handbook.md",
        markdown: dedent`
          | Activity       | Front desk | Security |
          | -------------- | ---------- | -------- |
          | Hand out keys  | R          | A        |
          | Watch the yard | I          | RA       |
        `,
        beside: {
          path: "visitors.md",
          markdown: dedent`
            | Activity      | Security | Front desk | Host |
            | ------------- | -------- | ---------- | ---- |
            | Hand out keys | A        | R          | I    |
            | Show around   | I        | I          | RA   |
          `,
        },
      },
    ],
  },
  noteTaker: ({ parties = [] }) => answerTaker(parties),
  check({ documents, report }) {
    for (const { here, there } of sharedQuestions(documents).flatMap(contradictionsAmong)) {
      const other = partyLabel(there.holder);
      const { path } = there.document;
      report({
        message: "differs",
        data: { party: partyLabel(here.holder), activity: activityLabel({ name: here.activity }), other, path },
        path: here.document.path,
        range: rangeOf(here.range),
        section: here.matrix.section,
        activity: here.activity,
        party: here.holder,
        related: [{ message: "other", data: { party: other }, path, range: rangeOf(there.range) }],
      });
    }
  },
});
