import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { knownRole } from "./known-role.ts";

testRule(knownRole, {
  finds: [
    {
      name: "a letter that the scheme does not have",
      document: dedent`
        | Activity       | Product owner | Developers | Testers |
        | -------------- | ------------- | ---------- | ------- |
        | Set priorities | RA            | C          | X       |
                                                        ~
        Unknown role "X" of "Testers" in "Set priorities", expected R, A, C or I.
        | Write the code | A             | R          | I       |
      `,
    },
    {
      name: "a word with a slip, and what it was meant to be",
      document: dedent`
        | Activity       | Product owner | Developers | Testers |
        | -------------- | ------------- | ---------- | ------- |
        | Set priorities | RA            | Consultd   | I       |
                                           ~~~~~~~~
        Unknown role "Consultd" of "Developers" in "Set priorities", expected R, A, C or I; did you mean C?
        | Write the code | A             | Responsible | I       |
      `,
    },
    {
      name: "an unknown letter beside a known one",
      document: dedent`
        | Activity       | Product owner | Developers | Testers |
        | -------------- | ------------- | ---------- | ------- |
        | Set priorities | RA            | C          | I/X     |
                                                        ~~~
        Unknown role "X" of "Testers" in "Set priorities", expected R, A, C or I.
        | Write the code | A             | R          | I       |
      `,
    },
    {
      name: "the letters of the scheme that the document chose",
      document: dedent`
        ## DACI

        | Decision     | Board | Office | Staff |
        | ------------ | ----- | ------ | ----- |
        | Open a shop  | A     | D      | C     |
        | Close a shop | A     | D      | R     |
                                          ~
        Unknown role "R" of "Staff" in "Close a shop", expected D, A, C or I.
      `,
    },
    {
      name: "a cell of a matrix with activities in columns",
      document: dedent`
        | Team       | Set priorities | Write the code |
        | ---------- | -------------- | -------------- |
        | Owner      | RA             | A              |
        | Developers | C              | R              |
        | Testers    | X              | I              |
                       ~
        Unknown role "X" of "Testers" in "Set priorities", expected R, A, C or I.
      `,
    },
  ],
  accepts: [
    {
      name: "letters, words, blanks, dashes, remarks and placeholders",
      document: dedent`
        | Activity       | Product owner | Developers | Testers |
        | -------------- | ------------- | ---------- | ------- |
        | Set priorities | R, A          | consulted  |         |
        | Write the code | Accountable   | R (lead)   | -       |
        | Release        | **A**         | R/C        | n/a     |
        | Announce it    | A?            | TBD        | ?       |
      `,
    },
    {
      name: "a letter that the legend explains",
      document: dedent`
        - R: responsible for the work
        - A: accountable for the result
        - X: signs the result off
        - I: informed about the result

        | Activity       | Product owner | Developers | Testers |
        | -------------- | ------------- | ---------- | ------- |
        | Set priorities | RA            | I          | X       |
        | Write the code | A             | R          | X       |
      `,
    },
  ],
});
