import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { uniqueParty } from "./unique-party.ts";

testRule(uniqueParty, {
  finds: [
    {
      name: "two columns of one name, case aside",
      document: dedent`
        | Activity     | Operations | Security office | operations |
                         ^^^^^^^^^^
        "Operations" first appears here.
                                                        ~~~~~~~~~~
        "operations" appears again in this matrix, expected every party once.
        | ------------ | ---------- | --------------- | ---------- |
        | Rotate keys  | RA         | C               | I          |
        | Audit access | C          | RA              | I          |
      `,
    },
    {
      name: "the third column as well as the second",
      document: dedent`
        | Activity    | Team | Team | Team |
                        ^^^^
        "Team" first appears here.
                        ^^^^
        "Team" first appears here.
                               ~~~~
        "Team" appears again in this matrix, expected every party once.
                                      ~~~~
        "Team" appears again in this matrix, expected every party once.
        | ----------- | ---- | ---- | ---- |
        | Rotate keys | RA   | C    | I    |
      `,
    },
    {
      name: "two rows of one name with activities in columns",
      document: dedent`
        | Team            | Rotate keys | Audit access |
        | --------------- | ----------- | ------------ |
        | Operations      | RA          | C            |
          ^^^^^^^^^^
        "Operations" first appears here.
        | Security office | C           | RA           |
        | Operations      | I           | I            |
          ~~~~~~~~~~
        "Operations" appears again in this matrix, expected every party once.
      `,
    },
  ],
  accepts: [
    {
      name: "the same parties in two matrices, and columns without a name",
      document: dedent`
        | Activity    | Operations | Security office |
        | ----------- | ---------- | --------------- |
        | Rotate keys | RA         | C               |

        | Activity     | Operations |    |    |
        | ------------ | ---------- | -- | -- |
        | Audit access | C          | R  | A  |
      `,
    },
    {
      name: "a party named in several cells of a matrix with roles in columns",
      document: dedent`
        | Activity     | Responsible | Accountable | Informed        |
        | ------------ | ----------- | ----------- | --------------- |
        | Rotate keys  | Operations  | Operations  | Security office |
        | Audit access | Operations  | Board       | Operations      |
      `,
    },
  ],
});
