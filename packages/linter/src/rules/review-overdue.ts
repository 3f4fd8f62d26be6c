import { lastLook, reviewKeys } from "../dates/last-look.ts";
import { dayNumber } from "../dates/written-date.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { texts, wholeNumber } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";

export const reviewOverdue: Rule = documentRule({
  id: "review-overdue",
  summary: "Somebody has looked at the document within the last year.",
  why: "Teams are renamed, services move, and people leave: a matrix that nobody has looked at for long names parties that no longer know of it.",
  remedy: "Go through the matrix with those it names, and write down the day.",
  exceptions:
    "It is silent when the day to count from is not given (`--as-of`), and about documents without a matrix or without a date that can be read. Turn it off for documents that are kept as they were.",
  uses: ["asOf"],
  levels: { recommended: "warning", strict: "warning", legacy: "info" },
  options: {
    maxAgeDays: wholeNumber(1, 365, "For how many days a look at the document counts."),
    keys: texts(reviewKeys, "Front matter keys that hold the day of the last review; it counts like the last update."),
  },
  messages: {
    overdue: 'The document was last looked at on "{date}", {age} days before {asOf}; expected at most {most}.',
  },
  examples: {
    wrong: [
      {
        shows: "Two years without a look",
        context: { asOf: "2026-03-01" },
        markdown: dedent`
          ---
          updated: 2024-02-20
          ---

          | Activity       | School | Parents |
          | -------------- | ------ | ------- |
          | Plan the trip  | RA     | C       |
          | Pack the lunch | I      | RA      |
        `,
      },
      {
        shows: "A quarter of a year without a look, where that is too long",
        context: { asOf: "2026-03-01" },
        options: { maxAgeDays: 90 },
        markdown: dedent`
          Last updated: 4 November 2025

          | Activity       | School | Parents |
          | -------------- | ------ | ------- |
          | Plan the trip  | RA     | C       |
          | Pack the lunch | I      | RA      |
        `,
      },
    ],
    right: [
      {
        shows: "Old, but reviewed in the meantime",
        context: { asOf: "2026-03-01" },
        markdown: dedent`
          ---
          updated: 2024-02-20
          reviewed: 2025-09-01
          ---

          | Activity       | School | Parents |
          | -------------- | ------ | ------- |
          | Plan the trip  | RA     | C       |
          | Pack the lunch | I      | RA      |
        `,
      },
    ],
  },
  check({ model, options, context: { asOf }, report }) {
    const last = lastLook(model, options.keys);
    if (asOf === undefined || last === undefined || model.matrices.length === 0) {
      return;
    }
    const age = dayNumber(asOf) - dayNumber(last.days.latest);
    if (age > options.maxAgeDays) {
      const data = { date: last.date, age, asOf, most: options.maxAgeDays };
      report({ message: "overdue", data, range: last.range });
    }
  },
});
