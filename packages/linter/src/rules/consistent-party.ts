import { languageOf, localeFinder } from "../documents/locales.ts";
import { renameParty } from "../fixes/rename-party.ts";
import { driftingParties } from "../names/drift.ts";
import { namedParties } from "../names/named-parties.ts";
import { rangeOf } from "../notes/compact-range.ts";
import { dedent } from "../rule/dedent.ts";
import { choice } from "../rule/options.ts";
import { projectRule } from "../rule/project-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { partyLabel } from "../wording/names.ts";

export const consistentParty: Rule = projectRule({
  id: "consistent-party",
  summary: "A party has one name in all matrices and documents.",
  why: "With two names one party becomes two: its duties are counted apart, and who looks for one name misses what stands under the other.",
  remedy: "Choose one name and write it everywhere. If two parties are meant, give them names that nobody confuses.",
  exceptions:
    "Names count as one when they differ in case, white space, hyphens, accents or a plural s alone, or by one letter in the middle of a long word. It is silent about names that stand side by side in one matrix, about names that the configuration lists, and between documents in different languages. The name that most matrices use counts as right.",
  uses: ["parties", "locales"],
  fixes: "unsafe",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {
    within: choice(
      "scope",
      ["project", "document"],
      "project",
      "Where a party needs one name: in all documents (`project`), or in each by itself (`document`).",
    ),
  },
  messages: {
    drift: "The party {party} looks like {usual} by another name, expected one name for one party.",
    usual: "{usual} stands here.",
  },
  examples: {
    wrong: [
      {
        shows: "One architect, or several?",
        markdown: dedent`
          ## Plan

          | Activity         | Solutions Architect | Client |
          | ---------------- | ------------------- | ------ |
          | Draw the network | RA                  | C      |

          ## Build

          | Activity         | Solutions Architects | Client |
          | ---------------- | -------------------- | ------ |
          | Order the cables | RA                   | I      |

          ## Run

          | Activity         | Solutions Architect | Client |
          | ---------------- | ------------------- | ------ |
          | Watch the alarms | C                   | RA     |
        `,
      },
      {
        shows: "A slip in a second document",
        markdown: dedent`
          | Activity         | Governance Committee | Client |
          | ---------------- | -------------------- | ------ |
          | Draw the network | RA                   | C      |
        `,
        beside: {
          path: "more.md",
          markdown: dedent`
            | Activity         | Governance Comittee | Client |
            | ---------------- | ------------------- | ------ |
            | Order the cables | RA                  | I      |
          `,
        },
      },
    ],
    right: [
      {
        shows: "One name throughout",
        markdown: dedent`
          ## Plan

          | Activity         | Solutions Architect | Client |
          | ---------------- | ------------------- | ------ |
          | Draw the network | RA                  | C      |

          ## Build

          | Activity         | Solutions Architect | Client |
          | ---------------- | ------------------- | ------ |
          | Order the cables | RA                  | I      |
        `,
      },
    ],
  },
  noteTaker: () => namedParties,
  check({ documents, options, context, report }) {
    const localesIn = localeFinder(context.locales);
    const byLanguage = Map.groupBy(documents, ({ path }) => localesIn(path).map(({ locale }) => languageOf(locale))[0]);
    const groups = options.within === "document" ? documents.map((document) => [document]) : [...byLanguage.values()];
    for (const { document, party, usual } of groups.flatMap((group) => driftingParties(group, context.parties))) {
      const data = { usual: partyLabel(usual.party.name) };
      report({
        message: "drift",
        data: { party: partyLabel(party.name), ...data },
        path: document.path,
        range: rangeOf(party.first),
        party: party.name,
        related: [{ message: "usual", data, path: usual.document.path, range: rangeOf(usual.party.first) }],
        fix: renameParty(party, usual.party.name),
      });
    }
  },
});
