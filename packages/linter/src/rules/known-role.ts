import type { Assignment, Fix, RoleScheme } from "@raci-kit/model";
import { unreadCellsOf } from "../matrix/cells.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listChoices } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";
import { suggestionFor } from "../wording/suggestion.ts";

export const knownRole: Rule = documentRule({
  id: "known-role",
  summary: "Every cell holds roles of the matrix's scheme, or nothing.",
  why: "A letter that nobody explained is read by each reader in another way.",
  remedy:
    "Write a letter of the scheme, or leave the cell empty; explain a letter of your own in the document's legend.",
  exceptions:
    "Turn it off for a table that mixes roles with other entries. Remarks beside a role, as in `R (lead)`, are the business of `role-notation`, and `TBD` and the like that of `no-placeholder`.",
  fixes: "suggestion",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    unknown: 'Unknown role "{text}" of {party} in {activity}, expected {letters}.',
    misspelt: 'Unknown role "{text}" of {party} in {activity}, expected {letters}; did you mean {suggestion}?',
  },
  examples: {
    wrong: [
      {
        shows: "A letter nobody knows, and a word with a slip",
        markdown: dedent`
          ## Responsibilities (RACI)

          | Activity         | Product owner | Developers  | Testers |
          | ---------------- | ------------- | ----------- | ------- |
          | Set priorities   | RA            | C           | X       |
          | Write the code   | A             | Responsibel | I       |
          | Release the code | A             | R           |         |
        `,
      },
    ],
    right: [
      {
        shows: "Letters of the scheme, words for them, and nothing else",
        markdown: dedent`
          ## Responsibilities (RACI)

          | Activity         | Product owner | Developers  | Testers |
          | ---------------- | ------------- | ----------- | ------- |
          | Set priorities   | RA            | C           |         |
          | Write the code   | A             | Responsible | I       |
          | Release the code | A             | R           | -       |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const { matrix, activity, assignment } of unreadCellsOf(model.matrices)) {
      const { party, range } = assignment;
      for (const { text } of assignment.unread.filter(({ kind }) => kind === "unknown")) {
        const letters = listChoices(matrix.scheme.roles.map((role) => role.letter));
        const data = { text, party: partyLabel(party), activity: activityLabel(activity), letters };
        const place = { range, matrix, activity, party, key: text };
        const suggestion = letterMeant(matrix.scheme, text);
        report(
          suggestion === undefined
            ? { message: "unknown", data, ...place }
            : {
                message: "misspelt",
                data: { ...data, suggestion },
                ...place,
                suggestions: replacing(assignment, text, suggestion),
              },
        );
      }
    }
  },
});

/** The suggestion to write `letter` in place of a word, where the cell holds that word once. */
function replacing({ raw, range }: Assignment, word: string, letter: string): Fix[] {
  const [before = "", after, more] = raw.split(word);
  return after === undefined || more !== undefined
    ? []
    : [
        {
          description: `Write "${letter}" for "${word}"`,
          edits: [{ range, text: `${before}${letter}${after}` }],
          safe: false,
        },
      ];
}

/** The letter of the role whose name `word` was probably meant to be. */
function letterMeant(scheme: RoleScheme, word: string): string | undefined {
  const names = scheme.roles.map((role) => role.name);
  const name = suggestionFor(word, names);
  return scheme.roles.find((role) => role.name === name)?.letter;
}
