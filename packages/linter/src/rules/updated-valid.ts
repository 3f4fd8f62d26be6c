import { readDate } from "../dates/written-date.ts";
import { isPlaceholderDate } from "../names/placeholder.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";

export const updatedValid: Rule = documentRule({
  id: "updated-valid",
  summary: "The date of the last update is a day of the past.",
  why: "Readers judge by the date whether a matrix still holds. A day that no calendar has, or that is yet to come, tells them nothing.",
  remedy: "Write the day on which the document was last changed, best as `YYYY-MM-DD`.",
  exceptions:
    "It takes dates in many languages, with or without a day, and any order of digits that makes sense. It looks at documents that hold a matrix. A date still to be filled in is the business of `no-placeholder`. Whether a date is yet to come is judged when the day to count from is given (`--as-of`).",
  uses: ["asOf"],
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    impossible: 'The document was updated on "{updated}", a day that no calendar has; expected one such as 2024-03-28.',
    unreadable: 'The document was updated on "{updated}", expected a day such as 2024-03-28.',
    future: 'The document was updated on "{updated}", after {asOf}; expected a day of the past.',
  },
  examples: {
    wrong: [
      {
        shows: "April has thirty days",
        markdown: dedent`
          ---
          updated: 2024-04-31
          ---

          | Activity      | Grower | Market |
          | ------------- | ------ | ------ |
          | Sort the eggs | RA     | I      |
          | Set the price | C      | RA     |
        `,
      },
      {
        shows: "A day that is yet to come",
        context: { asOf: "2024-04-02" },
        markdown: dedent`
          Last updated: 20 April 2024

          | Activity      | Grower | Market |
          | ------------- | ------ | ------ |
          | Sort the eggs | RA     | I      |
          | Set the price | C      | RA     |
        `,
      },
    ],
    right: [
      {
        shows: "A day of the past",
        context: { asOf: "2024-04-02" },
        markdown: dedent`
          ---
          updated: 2024-03-31
          ---

          | Activity      | Grower | Market |
          | ------------- | ------ | ------ |
          | Sort the eggs | RA     | I      |
          | Set the price | C      | RA     |
        `,
      },
    ],
  },
  check({ model: { matrices, updated, updatedRange: range }, context: { asOf }, report }) {
    if (matrices.length === 0 || updated === null || range === null || isPlaceholderDate(updated)) {
      return;
    }
    const date = readDate(updated);
    if (typeof date === "string") {
      report({ message: date, data: { updated }, range });
    } else if (asOf !== undefined && date.earliest > asOf) {
      report({ message: "future", data: { updated, asOf }, range });
    }
  },
});
