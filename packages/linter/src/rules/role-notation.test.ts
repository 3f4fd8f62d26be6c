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
  ],
  accepts: [
    {
      name: "any notation of the roles alone, and what known-role reports",
      document: dedent`
        | Activity      | Database team | Duty officer |
        | ------------- | ------------- | ------------ |
        | Tune queries  | R, A          | informed     |
        | Answer alerts | **R**         | A / X        |
        | Rotate keys   | R             | TBD          |
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
