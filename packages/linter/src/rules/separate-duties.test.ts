import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { separateDuties } from "./separate-duties.ts";

testRule(separateDuties, {
  finds: [
    {
      name: "a party that does the work and answers for it",
      document: dedent`
        | Activity      | Accounting | Head of finance |
        | ------------- | ---------- | --------------- |
        | Book invoices | R          | A               |
        | Make payments | RA         | I               |
                          ~~
        "Accounting" is both accountable and responsible in "Make payments", expected two parties.
      `,
    },
    {
      name: "two columns of one party",
      document: dedent`
        | Activity      | Accounting | Head of finance | accounting |
        | ------------- | ---------- | --------------- | ---------- |
        | Book invoices | R          | A               | I          |
        | Make payments | R          | C               | A          |
                          ~
        "Accounting" is both accountable and responsible in "Make payments", expected two parties.
                                                         ^
        "Accounting" also holds a role here.
      `,
    },
    {
      name: "a pair with a letter that has no duty of its own",
      options: { pairs: [["responsible", "V"]] },
      document: dedent`
        ## Payments (RACI-VS)

        | Activity      | Accounting | Head of finance |
        | ------------- | ---------- | --------------- |
        | Book invoices | RA         | V               |
        | Make payments | R/V        | A               |
                          ~~~
        "Accounting" is both responsible and "V" in "Make payments", expected two parties.
      `,
    },
  ],
  accepts: [
    {
      name: "duties in different hands",
      document: dedent`
        | Activity      | Accounting | Head of finance |
        | ------------- | ---------- | --------------- |
        | Book invoices | R          | A               |
        | Make payments | R/C        | A/I             |
      `,
    },
    {
      name: "two columns without a name",
      document: dedent`
        | Activity      | Accounting |    | Head of finance |    |
        | ------------- | ---------- | -- | --------------- | -- |
        | Book invoices | I          | R  | C               | A  |
        | Make payments | I          | R  | C               | A  |
      `,
    },
  ],
});
