import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noConflictingRoles } from "./no-conflicting-roles.ts";

testRule(noConflictingRoles, {
  finds: [
    {
      name: "informed beside a heavier role",
      document: dedent`
        | Activity          | Court | Clerk |
        | ----------------- | ----- | ----- |
        | Announce hearings | C     | RI    |
                                      ~~
        "Clerk" is responsible and informed in "Announce hearings", expected one of the two.
        | Give the verdict  | A/I   | R     |
                              ~~~
        "Court" is accountable and informed in "Give the verdict", expected one of the two.
      `,
    },
    {
      name: "the first pair that a cell breaks",
      document: dedent`
        | Activity          | Court | Clerk |
        | ----------------- | ----- | ----- |
        | Announce hearings | RAI   | C     |
                              ~~~
        "Court" is accountable and informed in "Announce hearings", expected one of the two.
        | Give the verdict  | RA    | I     |
      `,
    },
    {
      name: "pairs of the settings, letters among them, instead of the usual ones",
      options: { pairs: [["accountable", "V"]] },
      document: dedent`
        ## Hearings (RACI-VS)

        | Activity          | Court | Clerk |
        | ----------------- | ----- | ----- |
        | Announce hearings | A/I   | R/V   |
        | Give the verdict  | A/V   | R     |
                              ~~~
        "Court" is accountable and "V" in "Give the verdict", expected one of the two.
      `,
    },
    {
      name: "a party under two roles of a matrix with roles in columns",
      document: dedent`
        | Activity          | Responsible | Accountable | Informed |
        | ----------------- | ----------- | ----------- | -------- |
        | Announce hearings | Clerk       | Court       | Court    |
                                            ~~~~~
        "Court" is accountable and informed in "Announce hearings", expected one of the two.
        | Give the verdict  | Clerk       | Court       | Bar      |
      `,
    },
  ],
  accepts: [
    {
      name: "roles that go together",
      document: dedent`
        | Activity          | Court | Clerk |
        | ----------------- | ----- | ----- |
        | Announce hearings | CI    | RA    |
        | Give the verdict  | A/C   | R/C   |
      `,
    },
    {
      name: "a pair of one duty, which no role breaks alone",
      options: { pairs: [["accountable", "A"]] },
      document: dedent`
        | Activity          | Court | Clerk |
        | ----------------- | ----- | ----- |
        | Announce hearings | I     | RA    |
        | Give the verdict  | A     | R     |
      `,
    },
  ],
});
