import { type CellNotation, writeNotation } from "../matrix/cell-notation.ts";
import { unreadCellsOf } from "../matrix/cells.ts";
import { lettersKey, notedCells, type UsualNotation, usualNotation } from "../matrix/usual-notation.ts";
import { remembering } from "../names/remembering.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { choice } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const roleNotation: Rule = documentRule({
  id: "role-notation",
  summary: "A cell holds its roles and nothing beside them, written as everywhere in the document.",
  why: "What stands beside a role changes its meaning for people, and is lost on every tool that reads the matrix. Where `RA`, `A/R` and `R, A` mean one thing, a reader looks for the difference.",
  remedy:
    "Move the remark below the table or into the name of the activity, or name the party more exactly. `raci fix` writes the letters in one way.",
  exceptions:
    "Turn it off where remarks in cells are the custom of the house. Marks such as bold and links are no part of the notation. Letters and words that are no role are the business of `known-role`.",
  fixes: "safe",
  levels: { recommended: "info", strict: "warning", legacy: "off" },
  options: {
    style: choice(
      "style",
      ["majority", "RA", "R/A", "R, A"],
      "majority",
      "How several letters of a cell are written: as elsewhere in the document (`majority`), or as shown.",
    ),
  },
  messages: {
    beside: "Unexpected {remarks} beside the role of {party} in {activity}, expected {roles} alone.",
    instead: "Unexpected {remarks} in place of a role of {party} in {activity}, expected a role or an empty cell.",
    unlike: 'Found "{cell}" for {party} in {activity}, expected "{expected}" as elsewhere in the document.',
    style: 'Found "{cell}" for {party} in {activity}, expected "{expected}".',
  },
  examples: {
    wrong: [
      {
        shows: "Is the back-up as responsible as the lead?",
        markdown: dedent`
          | Activity      | Database team | Duty officer |
          | ------------- | ------------- | ------------ |
          | Tune queries  | RA            | I            |
          | Answer alerts | R (back-up)   | RA           |
        `,
      },
      {
        shows: "Three ways to write one thing",
        markdown: dedent`
          | Activity      | Database team | Duty officer |
          | ------------- | ------------- | ------------ |
          | Tune queries  | R/A           | I            |
          | Answer alerts | I             | A/R          |
          | Write reports | R/A           | C            |
          | Order disks   | I             | R, A         |
        `,
      },
      {
        shows: "Letters run together, where a slash is asked for",
        options: { style: "R/A" },
        markdown: dedent`
          | Activity      | Database team | Duty officer |
          | ------------- | ------------- | ------------ |
          | Tune queries  | RA            | I            |
          | Answer alerts | C             | RA           |
        `,
      },
    ],
    right: [
      {
        shows: "The cells say who holds which role, and all in one way",
        markdown: dedent`
          | Activity                       | Database team | Duty officer |
          | ------------------------------ | ------------- | ------------ |
          | Tune queries                   | **RA**        | I            |
          | Answer alerts in working hours | I             | RA           |
          | Answer alerts at night         | RA            | I            |
        `,
      },
    ],
  },
  check({ model, options, report }) {
    for (const { matrix, activity, assignment } of unreadCellsOf(model.matrices)) {
      const { party, range, unread } = assignment;
      const remarks = unread.filter(({ kind }) => kind === "remark").map(({ text }) => `"${text}"`);
      if (remarks.length === 0) {
        continue;
      }
      const data = { remarks: listAll(remarks), party: partyLabel(party), activity: activityLabel(activity) };
      const place = { range, matrix, activity, party, key: remarks.join(" ") };
      if (assignment.roles.length > 0) {
        report({ message: "beside", data: { ...data, roles: `"${spelling(assignment.roles)}"` }, ...place });
      } else {
        report({ message: "instead", data, ...place });
      }
    }
    const cells = notedCells(model.matrices);
    const usual = { ...usualNotation(cells), ...separators[options.style] };
    const expectedOf = remembering((notation: CellNotation) => expectedText(notation, usual));
    for (const { matrix, activity, assignment, notation } of cells) {
      const { party, raw, range } = assignment;
      const expected = expectedOf(notation);
      if (expected === null || expected === raw) {
        continue;
      }
      report({
        message: options.style === "majority" ? "unlike" : "style",
        data: { cell: raw, party: partyLabel(party), activity: activityLabel(activity), expected },
        range,
        matrix,
        activity,
        party,
        key: "spelling",
        fix: { description: `Write "${expected}"`, edits: [{ range, text: expected }], safe: true },
      });
    }
  },
});

/** What each style puts between two letters. */
const separators: Readonly<Record<"majority" | "RA" | "R/A" | "R, A", Partial<UsualNotation>>> = {
  majority: {},
  RA: { separator: "" },
  "R/A": { separator: "/" },
  "R, A": { separator: ", " },
};

/** The cell in its usual notation; null where that would be read as a word, or as nobody. */
function expectedText(notation: CellNotation, usual: UsualNotation): string | null {
  const wanted = inUsualNotation(notation, usual);
  return isMisread(wanted) ? null : writeNotation(wanted);
}

function inUsualNotation(notation: CellNotation, { separator, isLowerCase, orders }: UsualNotation): CellNotation {
  const given = notation.letters.map(({ letter }) => letter);
  const order = given.length > 1 ? (orders.get(lettersKey(notation)) ?? given) : given;
  return {
    ...notation,
    letters: order.map((letter) => ({
      letter,
      written: isLowerCase ? letter.toLowerCase() : letter,
      looksAlike: false,
    })),
    separators: notation.separators.map((written) => separator ?? written),
  };
}

/** True for letters that would be read as a word, or as nobody. */
function isMisread(notation: CellNotation): boolean {
  const letters = writeNotation({ ...notation, before: "", after: "" });
  return /\p{Ll}{3}/u.test(letters) || /^(?:n\/a|s\/o)$/iu.test(letters);
}

/** Letters run together (`RA`), codes of several letters with a slash (`R/CI`). */
function spelling(roles: readonly string[]): string {
  return roles.join(roles.every((role) => role.length === 1) ? "" : "/");
}
