import { raci, type RoleScheme } from "@raci-kit/model";
import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { schemeLimits } from "./scheme-limits.ts";

testRule(schemeLimits, {
  finds: [
    {
      name: "more responsible parties than the scheme allows, and where the others stand",
      scheme: limited({ responsible: { required: true, most: 1 } }),
      document: dedent`
        | Activity       | Boss | Crew | Depot |
        | -------------- | ---- | ---- | ----- |
        | Load the truck | A    | R    | R     |
                                  ^
        "Crew" is responsible here.
                                         ~
        "Load the truck" has 2 responsible parties, "Crew" and "Depot", expected exactly one.
        | Plan the route | A    | R    | I     |
      `,
    },
    {
      name: "nobody of a duty that the scheme asks for",
      scheme: limited({ consulted: { required: true, most: 2 }, informed: { required: true, most: null } }),
      document: dedent`
        | Activity       | Boss | Crew | Depot | Guard | Clerk |
        | -------------- | ---- | ---- | ----- | ----- | ----- |
        | Load the truck | A    | R    | C     | C     | C     |
          ~~~~~~~~~~~~~~
        "Load the truck" has no informed party, expected at least one.
                                         ^
        "Depot" is consulted here.
                                                 ^
        "Guard" is consulted here.
                                                         ~
        "Load the truck" has 3 consulted parties, "Depot", "Guard" and "Clerk", expected 1 to 2.
        | Plan the route | A    | R    | I     | I     | I     |
          ~~~~~~~~~~~~~~
        "Plan the route" has no consulted party, expected 1 to 2.
        | Drive          | A    | R    | C     | I     |       |
      `,
    },
    {
      name: "the most of a duty that nobody needs to hold",
      scheme: limited({ informed: { required: false, most: 1 } }),
      document: dedent`
        | Activity       | Boss | Crew | Depot |
        | -------------- | ---- | ---- | ----- |
        | Load the truck | A    | RI   | I     |
                                  ^^
        "Crew" is informed here.
                                         ~
        "Load the truck" has 2 informed parties, "Crew" and "Depot", expected at most one.
        | Plan the route | A    | R    |       |
      `,
    },
  ],
  accepts: [
    {
      name: "what other rules judge: accountable parties, and whether somebody is responsible",
      scheme: limited({ accountable: { required: true, most: 1 }, responsible: { required: true, most: 1 } }),
      document: dedent`
        | Activity       | Boss | Crew | Depot |
        | -------------- | ---- | ---- | ----- |
        | Load the truck | A    | A    | I     |
        | Plan the route | I    | C    | I     |
      `,
    },
    {
      name: "any number where the scheme says nothing",
      document: dedent`
        | Activity       | Boss | Crew | Depot |
        | -------------- | ---- | ---- | ----- |
        | Load the truck | A    | R    | R     |
        | Plan the route | R    | R    | R     |
      `,
    },
    {
      name: "activities in which nobody holds a role, and a matrix of one party alone",
      scheme: limited({ consulted: { required: true, most: null } }),
      document: dedent`
        | Activity       | Boss | Crew | Depot |
        | -------------- | ---- | ---- | ----- |
        | Load the truck | A    | R    | C     |
        | Plan the route |      | -    |       |

        ## RACI of the crew

        | Activity       | RACI role |
        | -------------- | --------- |
        | Load the truck | R         |
        | Plan the route | A         |
      `,
    },
    {
      name: "a duty that the scheme has no letter for",
      scheme: limited({ supporting: { required: true, most: 1 } }),
      document: dedent`
        | Activity       | Boss | Crew | Depot |
        | -------------- | ---- | ---- | ----- |
        | Load the truck | A    | R    | C     |
      `,
    },
  ],
});

function limited(limits: RoleScheme["limits"]): RoleScheme {
  return { ...raci, limits };
}
