import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { reviewOverdue } from "./review-overdue.ts";

testRule(reviewOverdue, {
  finds: [
    {
      name: "a date more than a year ago",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2025-02-28
        ~~~~~~~~~~~~~~~~~~~
        The document was last looked at on "2025-02-28", 366 days before 2026-03-01; expected at most 365.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a month that ended more than a year ago",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: January 2025
        ~~~~~~~~~~~~~~~~~~~~~
        The document was last looked at on "January 2025", 394 days before 2026-03-01; expected at most 365.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "the later of two looks",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2023-01-10
        reviewed: 2024-06-30
        ~~~~~~~~~~~~~~~~~~~~
        The document was last looked at on "2024-06-30", 609 days before 2026-03-01; expected at most 365.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "another age, and another key",
      options: { maxAgeDays: 30, keys: ["checked"] },
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2023-01-10
        checked: 2026-01-29
        ~~~~~~~~~~~~~~~~~~~
        The document was last looked at on "2026-01-29", 31 days before 2026-03-01; expected at most 30.
        reviewed: 2026-02-28
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
  ],
  accepts: [
    {
      name: "a date a year ago to the day",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2025-03-01
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a year that is not over for long",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2025
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "an old update and a review since then",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2023-01-10
        last_reviewed: 2025-12-01
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "any date when there is no day to count from",
      document: dedent`
        ---
        updated: 1999-01-01
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a document without a matrix",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: 2020-01-01
        ---

        Words.
      `,
      beside: {
        "second.md": dedent`
          ---
          updated: 2026-02-01
          ---

          | Activity      | Grower | Market |
          | ------------- | ------ | ------ |
          | Sort the eggs | RA     | I      |
          | Set the price | C      | RA     |
        `,
      },
    },
    {
      name: "a date that cannot be read, and none",
      context: { asOf: "2026-03-01" },
      document: dedent`
        ---
        updated: with every release
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
      beside: {
        "second.md": dedent`
          Words.

          | Activity      | Grower | Market |
          | ------------- | ------ | ------ |
          | Sort the eggs | RA     | I      |
          | Set the price | C      | RA     |
        `,
      },
    },
  ],
});
