import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { unexplainedSuppression } from "./unexplained-suppression.ts";

testRule(unexplainedSuppression, {
  finds: [
    {
      name: "a comment for one rule, and one for all",
      document: dedent`
        <!-- raci-disable-next-row single-accountable -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back findings of "single-accountable" and does not say why, expected a reason behind two hyphens or a colon.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |

        <!-- raci-disable-section -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back findings and does not say why, expected a reason behind two hyphens or a colon.
      `,
    },
    {
      name: "hyphens without a reason",
      document: dedent`
        <!-- raci-disable-next-row single-accountable, row-shape -- -->
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        This comment takes back findings of "single-accountable" and "row-shape" and does not say why, expected a reason behind two hyphens or a colon.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
    {
      name: "a comment that is for all rules of the document, itself aside",
      document: dedent`
        <!-- raci-disable -->
        ~~~~~~~~~~~~~~~~~~~~~
        This comment takes back findings and does not say why, expected a reason behind two hyphens or a colon.

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
  ],
  accepts: [
    {
      name: "reasons behind hyphens, a colon and a dash",
      document: dedent`
        <!-- raci-disable-next-row single-accountable -- both houses sign, see the contract -->
        <!-- raci-disable-next-row row-shape: the last cell is blank -->
        <!-- raci-disable-section — as in the contract -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
    {
      name: "a comment that ends another, and one to another tool",
      document: dedent`
        <!-- raci-disable single-accountable -- both houses sign -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |

        <!-- raci-enable -->
        <!-- raci: ignore -->
        <!-- prettier-ignore -->
      `,
    },
    {
      name: "a comment that is taken back by name",
      document: dedent`
        <!-- raci-disable unexplained-suppression -- the history tells why -->
        <!-- raci-disable-next-row single-accountable -->

        | Activity         | Orchestra | Theatre |
        | ---------------- | --------- | ------- |
        | Set up the stage | RA        | A       |
        | Play             | RA        | I       |
      `,
    },
  ],
});
