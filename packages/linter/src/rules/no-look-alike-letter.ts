import { latinLetter, writeNotation } from "../matrix/cell-notation.ts";
import { letterCellsOf } from "../matrix/cells.ts";
import { distinctParties } from "../matrix/parties.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

const cyrillicA = "\u0410";

export const noLookAlikeLetter: Rule = documentRule({
  id: "no-look-alike-letter",
  summary: "Roles and names are written in letters that are what they look like.",
  why: "A Cyrillic А or a full-width Ａ looks like the Latin letter and is another one: searching, sorting and most tools miss it, and nobody sees why.",
  remedy: "Type the Latin letter in its place; `raci fix` does it for roles.",
  exceptions:
    "It is silent about letters that the document's own legend explains, and about words that are written in another script throughout.",
  fixes: "safe",
  levels: { recommended: "warning", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    role: "The role of {party} in {activity} is written with {letters}, expected {expected}.",
    name: "The name {party} is written with {letters} among Latin letters, expected {expected}.",
  },
  examples: {
    wrong: [
      {
        shows: "The accountable letter of the second row is Cyrillic",
        markdown: dedent`
          | Activity         | Harbour master | Pilot |
          | ---------------- | -------------- | ----- |
          | Assign the berth | RA             | C     |
          | Guide the ship   | ${cyrillicA}              | R     |
        `,
      },
    ],
    right: [
      {
        shows: "Latin letters throughout",
        markdown: dedent`
          | Activity         | Harbour master | Pilot |
          | ---------------- | -------------- | ----- |
          | Assign the berth | RA             | C     |
          | Guide the ship   | A              | R     |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const { matrix, activity, assignment, notation } of letterCellsOf(model.matrices)) {
      if (!notation.hasLookAlike) {
        continue;
      }
      const foreign = notation.letters.filter(({ looksAlike }) => looksAlike).map(({ written }) => written);
      const { party, range } = assignment;
      const letters = notation.letters.map((letter) => ({ ...letter, written: latinLetter(letter.written) }));
      const text = writeNotation({ ...notation, letters });
      report({
        message: "role",
        data: { party: partyLabel(party), activity: activityLabel(activity), ...comparison(foreign) },
        range,
        matrix,
        activity,
        party,
        fix: { description: `Write "${text}" in Latin letters`, edits: [{ range, text }], safe: true },
      });
    }
    for (const { party } of distinctParties(model)) {
      const foreign = lettersAmongLatin(party.name);
      if (foreign.length > 0) {
        const data = { party: partyLabel(party.name), ...comparison(foreign) };
        report({ message: "name", data, range: party.range, party: party.name });
      }
    }
  },
});

/** The letters that look like Latin ones and stand in a word that is Latin otherwise. */
function lettersAmongLatin(name: string): string[] {
  return name.split(/[^\p{L}]+/u).flatMap((word) => {
    const letters = Array.from(word);
    const foreign = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
    const isMixed = foreign.length < letters.length && foreign.every((letter) => latinLetter(letter) !== letter);
    return isMixed ? foreign : [];
  });
}

/** The letters with their code points, and what they look like. */
function comparison(foreign: readonly string[]): { letters: string; expected: string } {
  const distinct = [...new Set(foreign)];
  return {
    letters: listAll(distinct.map((letter) => `"${letter}" (${codePoint(letter)})`)),
    expected: `the Latin ${listAll(distinct.map((letter) => `"${latinLetter(letter)}"`))}`,
  };
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
