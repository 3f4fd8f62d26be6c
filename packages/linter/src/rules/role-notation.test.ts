import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { roleNotation } from "./role-notation.ts";

testRule(roleNotation, {
  finds: [
    {
      name: "a remark beside a role",
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | RA            | I            |
        | Answer alerts | R (back-up)   | A/R (lead)   |
                          ~~~~~~~~~~~
        Unexpected "(back-up)" beside the role of "Database team" in "Answer alerts", expected "R" alone.
                                          ~~~~~~~~~~
        Unexpected "(lead)" beside the role of "Duty officer" in "Answer alerts", expected "AR" alone.
      `,
    },
    {
      name: "two remarks in one cell",
      document: dedent`
        | Activity      | Database team         | Duty officer |
        | ------------- | --------------------- | ------------ |
        | Tune queries  | RA                    | I            |
        | Answer alerts | R* (back-up at night) | A            |
                          ~~~~~~~~~~~~~~~~~~~~~
        Unexpected "*" and "(back-up at night)" beside the role of "Database team" in "Answer alerts", expected "R" alone.
      `,
    },
    {
      name: "a remark in place of a role",
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | RA            | I            |
        | Answer alerts | (at night)    | RA           |
                          ~~~~~~~~~~
        Unexpected "(at night)" in place of a role of "Database team" in "Answer alerts", expected a role or an empty cell.
      `,
    },
    {
      name: "another sign, another order and another case than in most cells",
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | R/A           | i            |
                                          ~
        Found "i" for "Duty officer" in "Tune queries", expected "I" as elsewhere in the document.
        | Answer alerts | I             | A/R          |
                                          ~~~
        Found "A/R" for "Duty officer" in "Answer alerts", expected "R/A" as elsewhere in the document.
        | Write reports | R/A           | C            |
        | Order disks   | I             | **R, A**     |
                                          ~~~~~~~~
        Found "**R, A**" for "Duty officer" in "Order disks", expected "**R/A**" as elsewhere in the document.
        | Rotate keys   | I             | C / I        |
                                          ~~~~~
        Found "C / I" for "Duty officer" in "Rotate keys", expected "C/I" as elsewhere in the document.
      `,
    },
    {
      name: "of two ways that are equally usual the one that is not the plainest",
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | A & R         | I            |
                          ~~~~~
        Found "A & R" for "Database team" in "Tune queries", expected "RA" as elsewhere in the document.
        | Answer alerts | C             | RA           |
      `,
    },
    {
      name: "lower case where as many cells are in capitals, however many letters they hold",
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | ra            |              |
                          ~~
        Found "ra" for "Database team" in "Tune queries", expected "RA" as elsewhere in the document.
        | Answer alerts |               | R            |
      `,
    },
    {
      name: "what differs from the style of the settings",
      options: { style: "R, A" },
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | RA            | I            |
                          ~~
        Found "RA" for "Database team" in "Tune queries", expected "R, A".
        | Answer alerts | C             | R<br>A       |
                                          ~~~~~~
        Found "R<br>A" for "Duty officer" in "Answer alerts", expected "R, A".
        | Rotate keys   | R, A          | C            |
      `,
    },
  ],
  accepts: [
    {
      name: "one notation with and without marks, words, and what other rules report",
      document: dedent`
        | Activity      | Database team  | Duty officer |
        | ------------- | -------------- | ------------ |
        | Tune queries  | R, A           | informed     |
        | Answer alerts | **R**          | A / X        |
        | Rotate keys   | R              | TBD          |
        | Write reports | [R, A](report) | CC           |
        | Order disks   | __C, I__       | Ι            |
      `,
    },
    {
      name: "lower case where most cells are written in it, but for what would be read as a word",
      document: dedent`
        | Activity      | Database team | Duty officer | Board |
        | ------------- | ------------- | ------------ | ----- |
        | Tune queries  | ra            | i            | c     |
        | Answer alerts | r             | a            | ci    |
        | Rotate keys   | ra            | c            | i     |
        | Write reports | RAC           | i            | i     |
      `,
    },
    {
      name: "letters that would stand for nobody with the usual sign between them",
      options: { style: "R/A" },
      scheme: {
        name: "SOS",
        roles: [
          { letter: "S", name: "Sender", duty: "responsible" },
          { letter: "O", name: "Owner", duty: "accountable" },
          { letter: "I", name: "Informed", duty: "informed" },
        ],
      },
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | SO            | I            |
        | Answer alerts | I             | SO           |
      `,
    },
    {
      name: "names with brackets in a matrix with roles in columns",
      document: dedent`
        | Activity      | Responsible        | Accountable  | Informed |
        | ------------- | ------------------ | ------------ | -------- |
        | Tune queries  | Database team (EU) | Duty officer | Board    |
        | Answer alerts | Database team (EU) | Duty officer | Board    |
      `,
    },
  ],
});
