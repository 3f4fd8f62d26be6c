import { type CellNotation, writeNotation } from "../matrix/cell-notation.ts";
import { letterCellsOf } from "../matrix/cells.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const noRepeatedRole: Rule = documentRule({
  id: "no-repeated-role",
  summary: "No cell holds a role twice.",
  why: "The second letter says nothing new. It stands there by a slip, and often another letter was meant.",
  remedy: "Take the repeated letter out, or write the one that was meant.",
  exceptions:
    "There is no good reason to turn it off. It looks at letters alone: a letter with its name beside it, as in `R (Responsible)`, repeats nothing.",
  fixes: "safe",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    again: '"{cell}" gives {party} {letters} more than once in {activity}, expected every letter once.',
  },
  examples: {
    wrong: [
      {
        shows: "Was RC meant, or R alone?",
        markdown: dedent`
          | Activity       | Kitchen | Service | Guests |
          | -------------- | ------- | ------- | ------ |
          | Write the menu | RA      | C       | I      |
          | Set the tables | I       | R/A/R   |        |
        `,
      },
    ],
    right: [
      {
        shows: "Every letter once",
        markdown: dedent`
          | Activity       | Kitchen | Service | Guests |
          | -------------- | ------- | ------- | ------ |
          | Write the menu | RA      | C       | I      |
          | Set the tables | I       | R/A     |        |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const { matrix, activity, assignment, notation } of letterCellsOf(model.matrices)) {
      if (!notation.hasRepeated) {
        continue;
      }
      const repeated = notation.letters.filter(isRepeated).map(({ letter }) => letter);
      const { party, raw, range } = assignment;
      const text = writeNotation(withoutRepeated(notation));
      report({
        message: "again",
        data: {
          cell: raw,
          party: partyLabel(party),
          letters: listAll([...new Set(repeated)]),
          activity: activityLabel(activity),
        },
        range,
        matrix,
        activity,
        party,
        fix: { description: `Write "${text}"`, edits: [{ range, text }], safe: true },
      });
    }
  },
});

type WrittenLetter = CellNotation["letters"][number];

function isRepeated({ letter }: WrittenLetter, index: number, all: readonly WrittenLetter[]): boolean {
  return all.findIndex((one) => one.letter === letter) < index;
}

function withoutRepeated({ letters, separators, ...marks }: CellNotation): CellNotation {
  const repeats = letters.map(isRepeated);
  return {
    ...marks,
    letters: letters.filter((_, index) => !repeats[index]),
    separators: separators.filter((_, index) => !repeats[index + 1]),
  };
}
