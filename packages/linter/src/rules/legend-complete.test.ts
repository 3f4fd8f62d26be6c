import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { legendComplete } from "./legend-complete.ts";

testRule(legendComplete, {
  finds: [
    {
      name: "a letter without an entry, where it is used first",
      document: dedent`
        - R: responsible for the work
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The legend is here.
        - A: accountable for the result
        - I: informed about the result

        ## Before surgery

        | Activity     | Surgeon | Nurse | Family |
        | ------------ | ------- | ----- | ------ |
        | Plan surgery | RA      | C     | I      |
                                   ~
        The legend does not explain "C", the role of "Nurse" in "Plan surgery"; expected an entry beside R, A and I.

        ## After surgery

        | Activity      | Surgeon | Nurse | Family |
        | ------------- | ------- | ----- | ------ |
        | Change wounds | C       | RA    | I      |
      `,
    },
    {
      name: "two letters of one cell, with a legend in a table",
      document: dedent`
        | Letter | Meaning                    |
        | ------ | -------------------------- |
        | R      | Responsible for the work   |
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The legend is here.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        The legend is here.
        | A      | Accountable for the result |

        | Activity     | Surgeon | Nurse |
        | ------------ | ------- | ----- |
        | Plan surgery | RA      | C/I   |
                                   ~~~
        The legend does not explain "C", the role of "Nurse" in "Plan surgery"; expected an entry beside R and A.
                                   ~~~
        The legend does not explain "I", the role of "Nurse" in "Plan surgery"; expected an entry beside R and A.
      `,
    },
  ],
  accepts: [
    {
      name: "a complete legend, with more letters than the matrix uses",
      document: dedent`
        - R: responsible for the work
        - A: accountable for the result
        - C: consulted before the work
        - I: informed about the result

        | Activity     | Surgeon | Nurse | Family |
        | ------------ | ------- | ----- | ------ |
        | Plan surgery | RA      | R     | I      |
      `,
    },
    {
      name: "a document without a legend",
      document: dedent`
        | Activity     | Surgeon | Nurse | Family |
        | ------------ | ------- | ----- | ------ |
        | Plan surgery | RA      | R     | I      |
      `,
    },
    {
      name: "roles that stand in the header",
      document: dedent`
        - R: responsible for the work
        - A: accountable for the result

        | Activity      | Responsible | Accountable | Consulted |
        | ------------- | ----------- | ----------- | --------- |
        | Plan surgery  | Surgeon     | Surgeon     | Nurse     |
        | Change wounds | Nurse       | Surgeon     | Family    |
      `,
    },
  ],
});
