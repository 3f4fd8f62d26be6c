import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { consistentParty } from "./consistent-party.ts";

testRule(consistentParty, {
  finds: [
    {
      name: "a plural in one of three matrices",
      document: dedent`
        ## Plan

        | Activity         | Solutions Architect | Client |
                             ^^^^^^^^^^^^^^^^^^^
        "Solutions Architect" stands here.
        | ---------------- | ------------------- | ------ |
        | Draw the network | RA                  | C      |

        ## Build

        | Activity         | Solutions Architects | Client |
                             ~~~~~~~~~~~~~~~~~~~~
        The party "Solutions Architects" looks like "Solutions Architect" by another name, expected one name for one party.
        | ---------------- | -------------------- | ------ |
        | Order the cables | RA                   | I      |

        ## Run

        | Activity         | Solutions Architect | Client |
        | ---------------- | ------------------- | ------ |
        | Watch the alarms | C                   | RA     |
      `,
    },
    {
      name: "case, hyphens and accents between documents",
      document: dedent`
        | Activity         | Dev Ops | Équipe produit | Full-stack crew |
                             ^^^^^^^
        "Dev Ops" stands here.
                                       ^^^^^^^^^^^^^^
        "Équipe produit" stands here.
                                                        ^^^^^^^^^^^^^^^
        "Full-stack crew" stands here.
        | ---------------- | ------- | -------------- | --------------- |
        | Draw the network | RA      | C              | I               |
      `,
      beside: {
        "second.md": dedent`
          | Activity         | DevOps | Equipe Produit | Full‑stack crew |
                               ~~~~~~
          The party "DevOps" looks like "Dev Ops" by another name, expected one name for one party.
                                        ~~~~~~~~~~~~~~
          The party "Equipe Produit" looks like "Équipe produit" by another name, expected one name for one party.
                                                         ~~~~~~~~~~~~~~~
          The party "Full‑stack crew" looks like "Full-stack crew" by another name, expected one name for one party.
          | ---------------- | ------ | -------------- | --------------- |
          | Order the cables | RA     | I              | C               |
        `,
      },
    },
    {
      name: "a slip in the middle of a long word, in each document once",
      document: dedent`
        | Activity         | Governance Committee | Client |
                             ^^^^^^^^^^^^^^^^^^^^
        "Governance Committee" stands here.
        | ---------------- | -------------------- | ------ |
        | Draw the network | RA                   | C      |
      `,
      beside: {
        "second.md": dedent`
          ## Cables

          | Activity         | Governance Comittee | Client |
                               ~~~~~~~~~~~~~~~~~~~
          The party "Governance Comittee" looks like "Governance Committee" by another name, expected one name for one party.
          | ---------------- | ------------------- | ------ |
          | Order the cables | RA                  | I      |

          ## Alarms

          | Activity         | Governance Committee | Client |
                               ^^^^^^^^^^^^^^^^^^^^
          "Governance Committee" stands here.
          | ---------------- | -------------------- | ------ |
          | Watch the alarms | C                    | RA     |
        `,
        "third.md": dedent`
          | Activity         | Governance Comittee | Client |
                               ~~~~~~~~~~~~~~~~~~~
          The party "Governance Comittee" looks like "Governance Committee" by another name, expected one name for one party.
          | ---------------- | ------------------- | ------ |
          | Buy a spare      | RA                  | I      |
        `,
      },
    },
    {
      name: "two names in the cells of a matrix with roles in columns",
      document: dedent`
        | Activity         | Responsible | Accountable | Informed |
        | ---------------- | ----------- | ----------- | -------- |
        | Draw the network | Tech Lead   | Board       | Client   |
                             ^^^^^^^^^
        "Tech Lead" stands here.
        | Order the cables | Tech lead   | Board       | Client   |
                             ~~~~~~~~~
        The party "Tech lead" looks like "Tech Lead" by another name, expected one name for one party.
        | Watch the alarms | Client      | Tech Lead   | Board    |
      `,
    },
    {
      name: "a name that differs from the one of the settings, however often it is used",
      context: { parties: [{ name: "Help desk", aliases: ["Service-Desk"] }] },
      document: dedent`
        | Activity         | Helpdesk | Service desk | Client |
                             ~~~~~~~~
        The party "Helpdesk" looks like "Help desk" by another name, expected one name for one party.
                                        ~~~~~~~~~~~~
        The party "Service desk" looks like "Service-Desk" by another name, expected one name for one party.
        | ---------------- | -------- | ------------ | ------ |
        | Draw the network | RA       | C            | I      |
      `,
      beside: {
        "second.md": dedent`
          | Activity         | Help desk | Service-Desk | Client |
                               ^^^^^^^^^
          "Help desk" stands here.
                                           ^^^^^^^^^^^^
          "Service-Desk" stands here.
          | ---------------- | --------- | ------------ | ------ |
          | Order the cables | RA        | C            | I      |
        `,
      },
    },
    {
      name: "a letter of another script",
      document: dedent`
        ## Plan

        | Activity         | Customer | Client |
                             ^^^^^^^^
        "Customer" stands here.
        | ---------------- | -------- | ------ |
        | Draw the network | RA       | C      |

        ## Build

        | Activity         | Сustomer | Client |
                             ~~~~~~~~
        The party "Сustomer" looks like "Customer" by another name, expected one name for one party.
        | ---------------- | -------- | ------ |
        | Order the cables | RA       | I      |
      `,
    },
  ],
  accepts: [
    {
      name: "names that differ at their ends, in short words, in digits or in whole words",
      document: dedent`
        ## Plan

        | Activity         | Employer | Trainer | QA lead | Level 1 support | Customer |
        | ---------------- | -------- | ------- | ------- | --------------- | -------- |
        | Draw the network | RA       | C       | I       | I               | I        |

        ## Build

        | Activity         | Employee | Trainee | QC lead | Level 2 support | Key customer |
        | ---------------- | -------- | ------- | ------- | --------------- | ------------ |
        | Order the cables | RA       | C       | I       | I               | I            |
      `,
    },
    {
      name: "two names side by side in one matrix",
      document: dedent`
        ## Plan

        | Activity         | Developer | Developers |
        | ---------------- | --------- | ---------- |
        | Draw the network | RA        | C          |

        ## Build

        | Activity         | Developer | Client |
        | ---------------- | --------- | ------ |
        | Order the cables | RA        | I      |
      `,
    },
    {
      name: "documents in two languages",
      path: "guide.en.md",
      document: dedent`
        | Activity         | Administrator | Client |
        | ---------------- | ------------- | ------ |
        | Draw the network | RA            | C      |
      `,
      beside: {
        "guide.de.md": dedent`
          | Aktivität      | Administrater | Clients |
          | -------------- | ------------- | ------- |
          | Netz zeichnen  | RA            | C       |
        `,
      },
    },
    {
      name: "other documents where each is asked by itself",
      options: { within: "document" },
      document: dedent`
        | Activity         | Tech Lead | Client |
        | ---------------- | --------- | ------ |
        | Draw the network | RA        | C      |
      `,
      beside: {
        "second.md": dedent`
          | Activity         | Tech lead | Client |
          | ---------------- | --------- | ------ |
          | Order the cables | RA        | I      |
        `,
      },
    },
    {
      name: "both names when the settings list both",
      context: { parties: [{ name: "Tech Lead", aliases: ["tech lead"] }] },
      document: dedent`
        ## Plan

        | Activity         | Tech Lead | Client |
        | ---------------- | --------- | ------ |
        | Draw the network | RA        | C      |

        ## Build

        | Activity         | tech lead | Client |
        | ---------------- | --------- | ------ |
        | Order the cables | RA        | I      |
      `,
    },
  ],
});
