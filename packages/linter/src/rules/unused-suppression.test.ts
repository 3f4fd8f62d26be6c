import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { unusedSuppression } from "./unused-suppression.ts";

testRule(unusedSuppression, {
  finds: [
    {
      name: "a row that is in order by now",
      document: dedent`
        <!-- raci-disable-next-row single-accountable -- both houses sign -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back no finding, expected it to be removed.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | I       |
        | Play             | RA        | A       |
      `,
    },
    {
      name: "a rule of a list that finds nothing",
      document: dedent`
        <!-- raci-disable-next-row single-accountable, known-role, row-shape -- both houses sign -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back no finding of "known-role" and "row-shape", expected a shorter list.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
    {
      name: "comments for all rules that take nothing back, and one with nothing behind it",
      document: dedent`
        <!-- raci-disable-next-matrix -- the first is in order -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back no finding, expected it to be removed.

        R = responsible, A = accountable, I = informed

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | I       |
        | Play             | RA        | I       |

        <!-- raci-disable-next-row known-role -- nothing stands below -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back no finding, expected it to be removed.
      `,
    },
    {
      name: "the outer of two that reach one finding",
      document: dedent`
        <!-- raci-disable single-accountable -- both houses sign -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back no finding, expected it to be removed.
        <!-- raci-disable-next-row single-accountable -- both houses sign -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
    {
      name: "a comment that ends no other",
      document: dedent`
        <!-- raci-enable single-accountable -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment ends no other, expected it below one that it ends.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | I       |
        | Play             | RA        | I       |
      `,
    },
  ],
  accepts: [
    {
      name: "comments that are needed",
      document: dedent`
        <!-- raci-disable legend-present -- everybody knows the letters -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Play             | RA        | I       |
        | Set up the stage <!-- raci-disable-row: both houses sign --> | RA | A |
      `,
    },
    {
      name: "rules that are off, that see several documents, that lack what they use, or that nobody knows",
      document: dedent`
        <!-- raci-disable separate-duties, consistent-party, review-overdue, kitchen -- for other runs -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
  ],
});
