import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noRepeatedRole } from "./no-repeated-role.ts";

testRule(noRepeatedRole, {
  finds: [
    {
      name: "a letter twice, run together and with separators",
      document: dedent`
        | Activity       | Kitchen | Service |
        | -------------- | ------- | ------- |
        | Write the menu | RA      | CC      |
                                     ~~
        "CC" gives "Service" C more than once in "Write the menu", expected every letter once.
        | Set the tables | I       | R/A/R   |
                                     ~~~~~
        "R/A/R" gives "Service" R more than once in "Set the tables", expected every letter once.
        | Clear up       | A       | R, R    |
                                     ~~~~
        "R, R" gives "Service" R more than once in "Clear up", expected every letter once.
      `,
    },
    {
      name: "a letter twice inside of marks, in two cases",
      document: dedent`
        | Activity       | Kitchen | Service |
        | -------------- | ------- | ------- |
        | Write the menu | RA      | **C/C** |
                                     ~~~~~~~
        "**C/C**" gives "Service" C more than once in "Write the menu", expected every letter once.
        | Set the tables | I       | R/A/r   |
                                     ~~~~~
        "R/A/r" gives "Service" R more than once in "Set the tables", expected every letter once.
      `,
    },
    {
      name: "three of one letter, and two letters twice",
      document: dedent`
        | Activity       | Kitchen | Service |
        | -------------- | ------- | ------- |
        | Write the menu | RA      | CCC     |
                                     ~~~
        "CCC" gives "Service" C more than once in "Write the menu", expected every letter once.
        | Set the tables | I       | RARA    |
                                     ~~~~
        "RARA" gives "Service" R and A more than once in "Set the tables", expected every letter once.
      `,
    },
    {
      name: "a cell of a matrix with activities in columns",
      document: dedent`
        | Team    | Write the menu | Set the tables |
        | ------- | -------------- | -------------- |
        | Kitchen | RA             | I              |
        | Service | C              | RAA            |
                                     ~~~
        "RAA" gives "Service" A more than once in "Set the tables", expected every letter once.
        | Guests  | I              |                |
      `,
    },
  ],
  accepts: [
    {
      name: "every letter once, and its name beside it",
      document: dedent`
        | Activity       | Kitchen             | Service |
        | -------------- | ------------------- | ------- |
        | Write the menu | RA                  | C       |
        | Set the tables | I                   | R/A     |
        | Clear up       | R (Responsible)     | A       |
        | Lock up        | Responsible         | A       |
      `,
    },
    {
      name: "names in a matrix with roles in columns",
      document: dedent`
        | Activity       | Responsible      | Accountable | Informed |
        | -------------- | ---------------- | ----------- | -------- |
        | Write the menu | Kitchen, Kitchen | Chef        | RR       |
        | Set the tables | Service          | Chef        | RR       |
      `,
    },
  ],
});
