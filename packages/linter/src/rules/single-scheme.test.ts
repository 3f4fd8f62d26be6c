import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { singleScheme } from "./single-scheme.ts";

testRule(singleScheme, {
  finds: [
    {
      name: "another letter for a duty, and the matrix of the usual scheme",
      document: dedent`
        ## Work (RACI)

        | Activity       | Bakery | Shop |
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        This matrix is written in RACI.
        | -------------- | ------ | ---- |
        | Bake the bread | RA     | I    |
        | Sell the bread | I      | RA   |

        ## Decisions (DACI)

        | Decision        | Bakery | Shop |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        In this matrix, written in DACI, responsible is written "D"; expected "R", as in the matrices written in RACI.
        | --------------- | ------ | ---- |
        | Set the prices  | A      | D    |
        | Change a recipe | D      | C    |
      `,
    },
    {
      name: "another duty for a letter, once for each scheme",
      document: dedent`
        ## Work (RACI)

        | Activity       | Bakery | Shop |
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        This matrix is written in RACI.
        | -------------- | ------ | ---- |
        | Bake the bread | RA     | I    |
        | Sell the bread | I      | RA   |

        ## More work (RACI)

        | Activity       | Bakery | Shop |
        | -------------- | ------ | ---- |
        | Bake the cakes | RA     | I    |

        ## Recipes (RAPID)

        | Decision        | Bakery | Shop |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        In this matrix, written in RAPID, "A" is "Agree"; expected "Accountable", as in the matrices written in RACI.
        | --------------- | ------ | ---- |
        | Change a recipe | D      | A    |
        | Drop a recipe   | P      | RI   |

        ## Prices (RAPID)

        | Decision        | Bakery | Shop |
        | --------------- | ------ | ---- |
        | Set the prices  | D      | A    |
        | Lower a price   | P      | RI   |
      `,
    },
  ],
  accepts: [
    {
      name: "one scheme, and one with more letters that mean the same",
      document: dedent`
        ## Work (RACI)

        | Activity       | Bakery | Shop |
        | -------------- | ------ | ---- |
        | Bake the bread | RA     | I    |
        | Sell the bread | I      | RA   |

        ## Deliveries (RASCI)

        | Activity       | Bakery | Shop |
        | -------------- | ------ | ---- |
        | Load the van   | RA     | S    |
        | Unload the van | C      | RA   |
      `,
    },
    {
      name: "a scheme whose other letters are not used",
      document: dedent`
        ## Work (RACI)

        | Activity       | Bakery | Shop |
        | -------------- | ------ | ---- |
        | Bake the bread | RA     | I    |
        | Sell the bread | I      | RA   |

        ## Decisions (DACI)

        | Decision        | Bakery | Shop |
        | --------------- | ------ | ---- |
        | Set the prices  | A      | C    |
        | Change a recipe | C      | A    |
      `,
    },
  ],
});
