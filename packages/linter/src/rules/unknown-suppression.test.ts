import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { unknownSuppression } from "./unknown-suppression.ts";

testRule(unknownSuppression, {
  finds: [
    {
      name: "rules with a slip, and one that nobody knows",
      document: dedent`
        <!-- raci-disable-next-row single-acountable, row-shape, kitchen -- both houses sign -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Unknown rule "kitchen" in this comment, expected the id of a rule.
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Unknown rule "single-acountable" in this comment, did you mean "single-accountable"?

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |

        <!-- raci-enable row-shap -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Unknown rule "row-shap" in this comment, did you mean "row-shape"?
      `,
    },
    {
      name: "comments with a slip, and one that nobody knows",
      document: dedent`
        <!-- raci-disable-next-line row-shape -- the last cell is blank -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Unknown comment "raci-disable-next-line", did you mean "raci-disable-next-row"?
        <!-- raci-disabel -- not now -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Unknown comment "raci-disabel", did you mean "raci-disable"?
        <!-- raci-todo: ask the theatre -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        Unknown comment "raci-todo", expected raci-disable-row, raci-disable-next-row, raci-disable-next-matrix, raci-disable-section, raci-disable or raci-enable.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
  ],
  accepts: [
    {
      name: "comments of every kind, and those to others",
      document: dedent`
        <!-- raci-disable row-shape -- a -->
        <!-- raci-disable-section row-shape -- b -->
        <!-- raci-disable-next-matrix row-shape, known-role -- c -->
        <!-- raci-disable-next-row single-accountable -- d -->
        <!-- raci: matrix -->
        <!-- race-car: red -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |

        <!-- raci-enable row-shape -->
      `,
    },
  ],
});
