import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noEmptyParty } from "./no-empty-party.ts";

testRule(noEmptyParty, {
  finds: [
    {
      name: "a column without a name",
      document: dedent`
        | Activity     | Author |    | Printer |
                                 ~~~~
        The column after "Author" has no name, expected a party.
        | ------------ | ------ | -- | ------- |
        | Draft report | RA     | C  | I       |
        | Print report | C      | A  | R       |
      `,
    },
    {
      name: "a first column of roles without a name",
      document: dedent`
        | Activity     |    | Printer |
                        ~~~~
        The first column of roles has no name, expected a party.
        | ------------ | -- | ------- |
        | Draft report | RA | I       |
        | Print report | A  | R       |
      `,
    },
    {
      name: "a row without a name with activities in columns",
      document: dedent`
        | Team    | Draft report | Print report |
        | ------- | ------------ | ------------ |
        | Author  | RA           | C            |
        |         | C            | A            |
         ~~~~~~~~~
        The row after "Author" has no name, expected a party.
        | Printer | I            | R            |
      `,
    },
    {
      name: "a party without a role anywhere, at its first column",
      document: dedent`
        ## Draft

        | Activity     | Author | Director | Printer |
                                             ~~~~~~~
        "Printer" holds no role in this document, expected at least one.
        | ------------ | ------ | -------- | ------- |
        | Draft report | RA     | C        |         |

        ## Print

        | Activity     | Author | Director | Printer |
        | ------------ | ------ | -------- | ------- |
        | Print report |        | RA       | -       |
      `,
    },
    {
      name: "a party without a role in a matrix, by option",
      options: { within: "matrix" },
      document: dedent`
        ## Draft

        | Activity     | Author | Director | Printer |
                                             ~~~~~~~
        "Printer" holds no role in this matrix, expected at least one.
        | ------------ | ------ | -------- | ------- |
        | Draft report | RA     | C        |         |

        ## Print

        | Activity     | Author | Director | printer |
                         ~~~~~~
        "Author" holds no role in this matrix, expected at least one.
        | ------------ | ------ | -------- | ------- |
        | Print report |        | A        | R       |
      `,
    },
    {
      name: "a blank cell, by option",
      options: { within: "cell" },
      document: dedent`
        | Activity     | Author | Director | Printer |
        | ------------ | ------ | -------- | ------- |
        | Draft report | RA     |          | -       |
                                 ~~~~~~~~~~
        "Director" has an empty cell in "Draft report", expected a role or a dash.
        | Print report | TBD    | A        | R       |
        | Bind report  | I      | A        |
                                            ~
        "Printer" has an empty cell in "Bind report", expected a role or a dash.
      `,
    },
  ],
  accepts: [
    {
      name: "a party with a role in another matrix, case aside",
      document: dedent`
        ## Draft

        | Activity     | Author | Director | Printer |
        | ------------ | ------ | -------- | ------- |
        | Draft report | RA     | C        |         |

        ## Print

        | Activity     | Author | Director | printer |
        | ------------ | ------ | -------- | ------- |
        | Print report |        | A        | R       |
      `,
    },
    {
      name: "a party with cells that known-role reports",
      document: dedent`
        | Activity     | Author | Director | Printer |
        | ------------ | ------ | -------- | ------- |
        | Draft report | RA     | C        | TBD     |
        | Print report | I      | RA       | ?       |
      `,
    },
    {
      name: "parties of a matrix with roles in columns, with the narrowest option",
      options: { within: "cell" },
      document: dedent`
        | Activity     | Responsible | Accountable | Informed |
        | ------------ | ----------- | ----------- | -------- |
        | Draft report | Author      | Author      | Director |
        | Print report | Printer     | Director    |          |
      `,
    },
  ],
});
