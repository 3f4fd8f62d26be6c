import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { responsiblePresent } from "./responsible-present.ts";

testRule(responsiblePresent, {
  finds: [
    {
      name: "an activity that nobody does",
      document: dedent`
        | Activity         | Customer | Provider |
        | ---------------- | -------- | -------- |
        | Install updates  | I        | RA       |
        | Report incidents | A        | I        |
          ~~~~~~~~~~~~~~~~
        "Report incidents" has no responsible party, expected at least one.
      `,
    },
    {
      name: "a matrix in which nobody does anything, once",
      document: dedent`
        | Activity         | Customer | Provider |
        | ---------------- | -------- | -------- |
        | Install updates  | I        | A        |
          ~~~~~~~~~~~~~~~
        None of the 2 assigned activities in this matrix has a responsible party, expected at least one in each.
        | Report incidents | A        | I        |
        | Close incidents  |          |          |
      `,
    },
    {
      name: "a recommendation that a RAPID matrix lacks",
      document: dedent`
        ## RAPID

        | Decision     | Board | Office | Staff |
        | ------------ | ----- | ------ | ----- |
        | Open a shop  | D     | R      | I     |
        | Close a shop | D     | A      | P     |
          ~~~~~~~~~~~~
        "Close a shop" has no responsible party, expected at least one.
      `,
    },
    {
      name: "an empty responsible cell of a matrix with roles in columns",
      document: dedent`
        | Activity         | Responsible | Accountable | Informed |
        | ---------------- | ----------- | ----------- | -------- |
        | Install updates  | Provider    | Provider    | Customer |
        | Report incidents |             | Customer    | Provider |
          ~~~~~~~~~~~~~~~~
        "Report incidents" has no responsible party, expected at least one.
      `,
    },
  ],
  accepts: [
    {
      name: "one and several responsible parties",
      document: dedent`
        | Activity         | Customer | Provider |
        | ---------------- | -------- | -------- |
        | Install updates  | R        | RA       |
        | Report incidents | RA       | I        |
      `,
    },
    {
      name: "activities in which nobody holds a role",
      document: dedent`
        | Activity         | Customer | Provider |
        | ---------------- | -------- | -------- |
        | Install updates  | R        | RA       |
        | Report incidents |          | -        |
        | Close incidents  | ?        |          |
      `,
    },
  ],
});
