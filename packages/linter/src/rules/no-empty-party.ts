import type { Matrix, Party, ResponsibilityModel } from "@raci-kit/model";
import { cellsOf, type MatrixCell, roleCellsOf } from "../matrix/cells.ts";
import { isFilled } from "../matrix/duties.ts";
import { nameKey } from "../matrix/name-key.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { choice } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const noEmptyParty: Rule = documentRule({
  id: "no-empty-party",
  summary: "Every party has a name and holds a role.",
  why: "Roles below a column without a name bind nobody. A party without a role is there by mistake, or was forgotten when the roles were given.",
  remedy: "Name the column. Give the party its roles, or remove it.",
  exceptions:
    "Turn it off for templates that list parties before their roles are known. A cell with something that is no role counts as filled, `known-role` or `no-placeholder` reports it. Matrices whose columns are called by the roles have no empty party: a party is there because a cell names it.",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {
    within: choice(
      "scope",
      ["document", "matrix", "cell"],
      "document",
      "Where a party needs a role: anywhere in the document (`document`), in every matrix that lists it (`matrix`), or in every cell that has no dash (`cell`).",
    ),
  },
  messages: {
    nameless: "{column} has no name, expected a party.",
    idle: "{party} holds no role in this {scope}, expected at least one.",
    blank: "{party} has an empty cell in {activity}, expected a role or a dash.",
  },
  examples: {
    wrong: [
      {
        shows: "A column for nobody, and a party without a role",
        markdown: dedent`
          | Activity     | Author |    | Legal counsel |
          | ------------ | ------ | -- | ------------- |
          | Draft report | RA     | C  |               |
          | Sign report  | C      | RA |               |
        `,
      },
      {
        shows: "An empty cell, with the narrowest option",
        options: { within: "cell" },
        markdown: dedent`
          | Activity     | Author | Director |
          | ------------ | ------ | -------- |
          | Draft report | RA     |          |
          | Sign report  | C      | RA       |
        `,
      },
    ],
    right: [
      {
        shows: "Every column has a name, and every party a role",
        markdown: dedent`
          | Activity     | Author | Director | Legal counsel |
          | ------------ | ------ | -------- | ------------- |
          | Draft report | RA     | C        |               |
          | Sign report  | C      | RA       | C             |
        `,
      },
    ],
  },
  check({ model, options, report }) {
    for (const { matrix, party, column } of namelessParties(model)) {
      report({ message: "nameless", data: { column }, range: party.range, matrix, party: party.name });
    }
    const perMatrix = options.within === "matrix";
    const scopes = perMatrix ? model.matrices.map((matrix) => [matrix]) : [model.matrices];
    for (const { matrix, party } of scopes.flatMap(idleParties)) {
      const data = { party: partyLabel(party.name), scope: perMatrix ? "matrix" : "document" };
      const place = { range: party.range, party: party.name };
      report(perMatrix ? { message: "idle", data, ...place, matrix } : { message: "idle", data, ...place });
    }
    for (const { matrix, activity, assignment } of options.within === "cell" ? blankCells(model) : []) {
      const { party, range } = assignment;
      const data = { party: partyLabel(party), activity: activityLabel(activity) };
      report({ message: "blank", data, range, matrix, activity, party });
    }
  },
});

interface PlacedParty {
  matrix: Matrix;
  party: Party;
}

/** The parties without a name, and how to find their columns. */
function namelessParties(model: ResponsibilityModel): (PlacedParty & { column: string })[] {
  return model.matrices.flatMap((matrix) => {
    const line = matrix.orientation === "activities-in-columns" ? "row" : "column";
    return matrix.parties.flatMap((party, index) => {
      const previous = matrix.parties[index - 1];
      const column = previous ? `the ${line} after ${partyLabel(previous.name)}` : `the first ${line} of roles`;
      return party.name === "" ? [{ matrix, party, column }] : [];
    });
  });
}

/** The named parties that hold no role in any of `matrices`, each where it stands first. */
function idleParties(matrices: readonly Matrix[]): PlacedParty[] {
  const filled = cellsOf(matrices).filter(({ assignment }) => isFilled(assignment));
  const names = new Set(filled.map(({ assignment }) => assignment.party));
  const busy = new Set([...names].map(nameKey));
  const idle = new Map<string, PlacedParty>();
  // A header without rows has no cell yet in which a party could hold a role.
  for (const matrix of matrices.filter(({ activities }) => activities.length > 0)) {
    for (const party of matrix.parties) {
      const key = nameKey(party.name);
      if (party.name !== "" && !busy.has(key) && !idle.has(key)) {
        idle.set(key, { matrix, party });
      }
    }
  }
  return [...idle.values()];
}

/** The cells that hold nothing at all, not even a dash; with roles in columns a party has no cell that it could leave blank. */
function blankCells(model: ResponsibilityModel): MatrixCell[] {
  return roleCellsOf(model.matrices).filter(({ assignment }) => assignment.raw.trim() === "");
}
