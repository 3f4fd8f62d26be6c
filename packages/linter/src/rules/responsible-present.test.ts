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
      name: "a matrix in which most activities have nobody who does them, once",
      document: dedent`
        | Activity         | Customer | Provider |
        | ---------------- | -------- | -------- |
        | Install updates  | I        | RA       |
        | Report incidents | A        | I        |
          ~~~~~~~~~~~~~~~~
        Of the 7 assigned activities in this matrix 4 have no responsible party, expected at least one in each.
        | Close incidents  | A        | C        |
        | Plan capacity    | C        | A        |
        | Order disks      | R        | A        |
        | Mount disks      | I        | A        |
        | Retire disks     | I        | RA       |
      `,
    },
    {
      name: "fewer than four activities, one by one",
      document: dedent`
        | Activity         | Customer | Provider |
        | ---------------- | -------- | -------- |
        | Install updates  | I        | RA       |
        | Report incidents | A        | I        |
          ~~~~~~~~~~~~~~~~
        "Report incidents" has no responsible party, expected at least one.
        | Close incidents  | A        | R        |
        | Plan capacity    | C        | A        |
          ~~~~~~~~~~~~~
        "Plan capacity" has no responsible party, expected at least one.
        | Order disks      | I        | A        |
          ~~~~~~~~~~~
        "Order disks" has no responsible party, expected at least one.
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
      name: "a matrix that shows one party alone",
      document: dedent`
        ## RACI of the auditor

        | Activity         | RACI role |
        | ---------------- | --------- |
        | Install updates  | I         |
        | Report incidents | R         |
        | Close incidents  | C         |
      `,
    },
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
