import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { updatedValid } from "./updated-valid.ts";

testRule(updatedValid, {
  finds: [
    {
      name: "a day that April does not have",
      document: dedent`
        ---
        updated: 2024-04-31
        ~~~~~~~~~~~~~~~~~~~
        The document was updated on "2024-04-31", a day that no calendar has; expected one such as 2024-03-28.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "digits that make sense in no order",
      document: dedent`
        ---
        updated: 31/13/2024
        ~~~~~~~~~~~~~~~~~~~
        The document was updated on "31/13/2024", a day that no calendar has; expected one such as 2024-03-28.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a day by the name of its month that no year has",
      document: dedent`
        Last updated: 30. Februar 2024
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The document was updated on "30. Februar 2024", a day that no calendar has; expected one such as 2024-03-28.

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a text that is no date",
      document: dedent`
        ---
        updated: with every release
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The document was updated on "with every release", expected a day such as 2024-03-28.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a day that is yet to come",
      context: { asOf: "2024-04-02" },
      document: dedent`
        ---
        updated: 2024-04-03
        ~~~~~~~~~~~~~~~~~~~
        The document was updated on "2024-04-03", after 2024-04-02; expected a day of the past.
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a month that is yet to come",
      context: { asOf: "2024-04-30" },
      document: dedent`
        ---
        updated: May 2024
        ~~~~~~~~~~~~~~~~~
        The document was updated on "May 2024", after 2024-04-30; expected a day of the past.
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
      name: "the very day",
      context: { asOf: "2024-04-02" },
      document: dedent`
        ---
        updated: 2024-04-02
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a day that one order of digits puts in the past",
      context: { asOf: "2024-04-02" },
      document: dedent`
        ---
        updated: 03/04/2024
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "the month that has just begun",
      context: { asOf: "2024-04-02" },
      document: dedent`
        ---
        updated: April 2024
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "any day when there is none to count from",
      document: dedent`
        ---
        updated: 2099-01-01
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a day by the name of its month in another language",
      document: dedent`
        Dernière mise à jour le 20 août 2023

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a date that is still to be filled in",
      document: dedent`
        ---
        updated: xx December 2022
        ---

        | Activity      | Grower | Market |
        | ------------- | ------ | ------ |
        | Sort the eggs | RA     | I      |
        | Set the price | C      | RA     |
      `,
    },
    {
      name: "a document without a date",
      document: dedent`
        Words.

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
        updated: 2024-02-31
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
  ],
});
