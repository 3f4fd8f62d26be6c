import { raci } from "@raci-kit/model";
import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { singleAccountable } from "./single-accountable.ts";

testRule(singleAccountable, {
  finds: [
    {
      name: "an activity for which nobody answers",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | R    |
        | Plan the route | C    | R    |
          ~~~~~~~~~~~~~~
        "Plan the route" has no accountable party, expected exactly one.
      `,
    },
    {
      name: "an activity for which two parties answer, and the place of the first",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | RA   |
                           ^
        "Boss" is accountable here.
                                  ~~
        "Load the truck" has 2 accountable parties, "Boss" and "Crew", expected exactly one.
        | Plan the route | RA   | I    |
      `,
    },
    {
      name: "three accountable parties as one finding",
      document: dedent`
        | Activity       | Boss | Crew  | Depot |
        | -------------- | ---- | ----- | ----- |
        | Load the truck | A    | **A** | R/A   |
                           ^
        "Boss" is accountable here.
                                  ~~~~~
        "Load the truck" has 3 accountable parties, "Boss", "Crew" and "Depot", expected exactly one.
                                          ^^^
        "Depot" is accountable here.
        | Plan the route | RA   | I     |       |
      `,
    },
    {
      name: "two activities of one matrix",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | A    |
                           ^
        "Boss" is accountable here.
                                  ~
        "Load the truck" has 2 accountable parties, "Boss" and "Crew", expected exactly one.
        | Plan the route | I    | R    |
          ~~~~~~~~~~~~~~
        "Plan the route" has no accountable party, expected exactly one.
        | Drive          | I    | RA   |
      `,
    },
    {
      name: "a matrix without any accountable party once, the matrix beside it row by row",
      document: dedent`
        ## Day

        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | R    | I    |
          ~~~~~~~~~~~~~~
        None of the 2 assigned activities in this matrix has an accountable party, expected exactly one in each.
        | Plan the route | R    | C    |

        ## Night

        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Guard the yard | A    | R    |
        | Wash the truck | I    | R    |
          ~~~~~~~~~~~~~~
        "Wash the truck" has no accountable party, expected exactly one.
      `,
    },
    {
      name: "the only activity of a matrix by its name",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | C    | R    |
          ~~~~~~~~~~~~~~
        "Load the truck" has no accountable party, expected exactly one.
      `,
    },
    {
      name: "an activity with a letter nobody knows, as somebody else holds a role in it",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | R    |
        | Plan the route | TBD  | R    |
          ~~~~~~~~~~~~~~
        "Plan the route" has no accountable party, expected exactly one.
      `,
    },
    {
      name: "an activity without a name",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | R    |
        |                | C    | R    |
         ~~~~~~~~~~~~~~~~
        The unnamed activity has no accountable party, expected exactly one.
      `,
    },
    {
      name: "an approver that a DACI matrix lacks",
      document: dedent`
        ## DACI

        | Decision     | Board | Office | Staff |
        | ------------ | ----- | ------ | ----- |
        | Open a shop  | A     | D      | C     |
        | Close a shop | I     | D      | C     |
          ~~~~~~~~~~~~
        "Close a shop" has no accountable party, expected exactly one.
      `,
    },
    {
      name: "two names in the accountable column of a matrix with roles in columns",
      document: dedent`
        | Activity       | Responsible | Accountable | Consulted |
        | -------------- | ----------- | ----------- | --------- |
        | Load the truck | Crew        | Boss, Depot | Crew      |
                                         ~~~~~~~~~~~
        "Load the truck" has 2 accountable parties, "Boss" and "Depot", expected exactly one.
                                         ^^^^^^^^^^^
        "Boss" is accountable here.
        | Plan the route | Boss        | Boss        | Crew      |
      `,
    },
    {
      name: "an empty accountable cell of a matrix with roles in columns",
      document: dedent`
        | Activity       | Responsible | Accountable | Consulted |
        | -------------- | ----------- | ----------- | --------- |
        | Load the truck | Crew        | Boss        | Depot     |
        | Plan the route | Boss        |             | Crew      |
          ~~~~~~~~~~~~~~
        "Plan the route" has no accountable party, expected exactly one.
      `,
    },
    {
      name: "a column of a matrix with activities in columns",
      document: dedent`
        | Team | Load the truck | Plan the route |
        | ---- | -------------- | -------------- |
        | Boss | A              | A              |
                                  ^
        "Boss" is accountable here.
        | Crew | R              | A              |
                                  ~
        "Plan the route" has 2 accountable parties, "Boss" and "Crew", expected exactly one.
      `,
    },
    {
      name: "more than the scheme takes, and none where it needs one",
      scheme: { ...raci, limits: { accountable: { required: true, most: 2 } } },
      document: dedent`
        | Activity       | Boss | Crew | Owner | Clerk |
        | -------------- | ---- | ---- | ----- | ----- |
        | Load the truck | A    | R    | A     | A     |
                           ^
        "Boss" is accountable here.
                                         ^
        "Owner" is accountable here.
                                                 ~
        "Load the truck" has 3 accountable parties, "Boss", "Owner" and "Clerk", expected 1 to 2.
        | Plan the route | I    | R    | I     | I     |
          ~~~~~~~~~~~~~~
        "Plan the route" has no accountable party, expected 1 to 2.
        | Drive          | A    | R    | A     | I     |
      `,
    },
  ],
  accepts: [
    {
      name: "a matrix that shows one party alone",
      document: dedent`
        ## RACI of the crew

        | Activity       | RACI role |
        | -------------- | --------- |
        | Load the truck | R         |
        | Plan the route | C         |
        | Drive          | A         |
      `,
    },
    {
      name: "one accountable party for each activity, in any notation",
      document: dedent`
        | Activity       | Boss        | Crew  |
        | -------------- | ----------- | ----- |
        | Load the truck | R/A         | c     |
        | Plan the route | Accountable | **R** |
        | Drive          | I           | R & A |
      `,
    },
    {
      name: "activities in which nobody holds a role",
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | R    |
        | Plan the route |      |      |
        | Drive          | -    | TBD  |
      `,
    },
    {
      name: "a scheme without an accountable duty",
      scheme: {
        name: "DRI",
        roles: [
          { letter: "D", name: "Doer", duty: "responsible" },
          { letter: "R", name: "Reviewer", duty: "consulted" },
          { letter: "I", name: "Informed", duty: "informed" },
        ],
      },
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | R    | D    |
        | Plan the route | D    | I    |
      `,
    },
    {
      name: "as many as the scheme takes, or none where it needs none",
      scheme: { ...raci, limits: { accountable: { required: false, most: 2 } } },
      document: dedent`
        | Activity       | Boss | Crew |
        | -------------- | ---- | ---- |
        | Load the truck | A    | RA   |
        | Plan the route | I    | R    |
      `,
    },
  ],
});
