import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { legendMatchesScheme } from "./legend-matches-scheme.ts";

testRule(legendMatchesScheme, {
  finds: [
    {
      name: "a letter with another duty than usual",
      document: dedent`
        | Letter | Meaning                    |
        | ------ | -------------------------- |
        | R      | Responsible: does the work |
        | A      | Supporting: lends a hand   |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The legend explains "A" as "Supporting: lends a hand", which reads as supporting; expected accountable, as in RACI.
        | C      | Consulted before the work  |
        | I      | Informed after the work    |

        | Activity       | Gardener | Owner |
        | -------------- | -------- | ----- |
        | Cut the hedges | R        | A     |
        | Buy the plants | C        | R     |
      `,
    },
    {
      name: "two letters that changed their places",
      document: dedent`
        - R: accountable for the garden
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The legend explains "R" as "accountable for the garden", which reads as accountable; expected responsible, as in RACI.
        - A: responsible for the work
          ~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The legend explains "A" as "responsible for the work", which reads as responsible; expected accountable, as in RACI.
        - C: consulted before the work
        - I: informed after the work

        | Activity       | Gardener | Owner |
        | -------------- | -------- | ----- |
        | Cut the hedges | A        | R     |
        | Buy the plants | C        | R     |
      `,
    },
  ],
  accepts: [
    {
      name: "the usual duties in other words, and a letter of its own",
      document: dedent`
        - R: carries the work out
        - A: answers for it, the one accountable
        - C: is asked for advice
        - I: is kept informed
        - W: waters the plants

        | Activity       | Gardener | Owner |
        | -------------- | -------- | ----- |
        | Cut the hedges | R        | A     |
        | Buy the plants | W        | RA    |
      `,
    },
    {
      name: "a scheme of the settings",
      scheme: {
        name: "GARDEN",
        roles: [
          { letter: "R", name: "Rest", duty: "informed" },
          { letter: "A", name: "Act", duty: "responsible" },
        ],
      },
      document: dedent`
        - R: responsible for the work
        - A: accountable for the garden
        - I: informed after the work

        | Activity       | Gardener | Owner |
        | -------------- | -------- | ----- |
        | Cut the hedges | A        | R     |
        | Buy the plants | R        | A     |
      `,
    },
  ],
});
