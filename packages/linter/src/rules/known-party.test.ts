import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { knownParty } from "./known-party.ts";

const parties = [
  { name: "Customer", aliases: ["Client"] },
  { name: "Provider", aliases: [] },
];

testRule(knownParty, {
  finds: [
    {
      name: "a party that nobody listed, once in a document",
      context: { parties },
      document: dedent`
        ## Order

        | Activity       | Customer | Provider | Auditor |
                                                 ~~~~~~~
        Unknown party "Auditor", expected "Customer" or "Provider".
        | -------------- | -------- | -------- | ------- |
        | Order a server | RA       | I        |         |

        ## Use

        | Activity       | Customer | Provider | Auditor |
        | -------------- | -------- | -------- | ------- |
        | Set it up      | C        | RA       | I       |
      `,
    },
    {
      name: "a name with a slip, and the one that was meant",
      context: { parties },
      document: dedent`
        | Activity       | Costumer | Providers |
                           ~~~~~~~~
        Unknown party "Costumer", did you mean "Customer"?
                                      ~~~~~~~~~
        Unknown party "Providers", did you mean "Provider"?
        | -------------- | -------- | --------- |
        | Order a server | RA       | I         |
        | Set it up      | C        | RA        |
      `,
    },
    {
      name: "another name of a party where the first is asked for",
      options: { aliases: "report" },
      context: { parties },
      document: dedent`
        | Activity       | client | Provider |
                           ~~~~~~
        Found "client" for a party, expected its first name "Customer".
        | -------------- | ------ | -------- |
        | Order a server | RA     | I        |
        | Set it up      | C      | RA       |
      `,
    },
    {
      name: "a name in a matrix with roles in columns",
      context: { parties },
      document: dedent`
        | Activity       | Responsible | Accountable       | Informed |
        | -------------- | ----------- | ----------------- | -------- |
        | Order a server | Customer    | Customer          | Provider |
        | Set it up      | Provider    | Provider, Auditor | Customer |
                                         ~~~~~~~~~~~~~~~~~
        Unknown party "Auditor", expected "Customer" or "Provider".
      `,
    },
    {
      name: "a name where the list is too long to be told",
      context: {
        parties: ["Sales", "Legal", "Finance", "Operations", "Security", "Support", "Design", "Research", "Board"].map(
          (name) => ({ name, aliases: [] }),
        ),
      },
      document: dedent`
        | Activity       | Sales | Kitchen |
                                   ~~~~~~~
        Unknown party "Kitchen", expected one of the 9 that the configuration lists.
        | -------------- | ----- | ------- |
        | Order a server | RA    | I       |
        | Set it up      | C     | RA      |
      `,
    },
  ],
  accepts: [
    {
      name: "first and other names in any case, and what is still to be named",
      context: { parties },
      document: dedent`
        | Activity       | CLIENT | Provider | TBD |
        | -------------- | ------ | -------- | --- |
        | Order a server | RA     | I        |     |
        | Set it up      | C      | RA       | I   |
      `,
    },
    {
      name: "any name when no parties are listed",
      context: { parties: [] },
      document: dedent`
        | Activity       | Somebody | Provider |
        | -------------- | -------- | -------- |
        | Order a server | RA       | I        |
        | Set it up      | C        | RA       |
      `,
    },
  ],
});
