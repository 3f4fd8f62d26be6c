import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { legendPresent } from "./legend-present.ts";

testRule(legendPresent, {
  finds: [
    {
      name: "letters that nothing explains, once in a document",
      document: dedent`
        ## Concert

        | Activity         | Choir | Conductor |
        | ---------------- | ----- | --------- |
        | Choose the songs |       | RA        |
                                     ~~
        This document explains none of the letters A, C, I and R, expected a legend.
        | Sing             | RA    | I         |

        ## Rehearsal

        | Activity         | Choir | Conductor |
        | ---------------- | ----- | --------- |
        | Open the hall    | C     | RA        |
      `,
    },
  ],
  accepts: [
    {
      name: "letters that a sentence explains",
      document: dedent`
        R = responsible, A = accountable, C = consulted, I = informed

        | Activity         | Choir | Conductor |
        | ---------------- | ----- | --------- |
        | Choose the songs | C     | RA        |
        | Sing             | RA    | I         |
      `,
    },
    {
      name: "words instead of letters",
      document: dedent`
        | Activity         | Choir       | Conductor   |
        | ---------------- | ----------- | ----------- |
        | Choose the songs | Consulted   | Accountable |
        | Sing             | Responsible | Informed    |
      `,
    },
    {
      name: "columns that are called by the roles",
      document: dedent`
        | Activity         | Responsible | Accountable | Informed |
        | ---------------- | ----------- | ----------- | -------- |
        | Choose the songs | Conductor   | Conductor   | Choir    |
        | Sing             | Choir       | Conductor   | Guests   |
      `,
    },
  ],
});
