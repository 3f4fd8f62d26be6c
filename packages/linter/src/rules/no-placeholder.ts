import type { Activity, Matrix, Range, ResponsibilityModel } from "@raci-kit/model";
import { isRoleCell, unreadCellsOf } from "../matrix/cells.ts";
import { distinctParties } from "../matrix/parties.ts";
import { isPlaceholder, isPlaceholderDate } from "../names/placeholder.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const noPlaceholder: Rule = documentRule({
  id: "no-placeholder",
  summary: "Nothing in a matrix, and no date above it, is still to be written.",
  why: "A `TBD` looks like an answer and is none: the reader learns that somebody will do it, and nobody knows that it is them.",
  remedy: "Decide and write it down, leave the cell empty, or take the row or the column out until it is decided.",
  exceptions:
    "Turn it off for templates, whose placeholders are their purpose. A placeholder in several cells of one activity is one finding, and so is a placeholder for a party that has several matrices.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    role: 'Placeholder "{text}" for the role of {parties} in {activity}, expected a role or an empty cell.',
    party: "Placeholder {party} for a party, expected its name.",
    activity: "Placeholder {activity} for an activity, expected what is to be done.",
    updated: 'Placeholder "{text}" for the date of the last update, expected a day such as 2024-03-28.',
  },
  examples: {
    wrong: [
      {
        shows: "A date, a party and a role that nobody has decided on yet",
        markdown: dedent`
          ---
          updated: xx December 2022
          ---

          | Activity        | Landlord | Tenant | [Role 3] |
          | --------------- | -------- | ------ | -------- |
          | Repair the roof | RA       | I      | C        |
          | Clean the yard  | A        | TBD    | I        |
        `,
      },
    ],
    right: [
      {
        shows: "Everything is decided, and what is not is left out",
        markdown: dedent`
          ---
          updated: 2022-12-05
          ---

          | Activity        | Landlord | Tenant | Caretaker |
          | --------------- | -------- | ------ | --------- |
          | Repair the roof | RA       | I      | C         |
          | Clean the yard  | A        |        | R         |
        `,
      },
    ],
  },
  check({ model, report }) {
    const { updated, updatedRange } = model;
    if (model.matrices.length > 0 && updated !== null && updatedRange !== null && isPlaceholderDate(updated)) {
      report({ message: "updated", data: { text: updated }, range: updatedRange });
    }
    for (const { party } of distinctParties(model).filter((one) => isPlaceholder(one.party.name))) {
      report({ message: "party", data: { party: partyLabel(party.name) }, range: party.range, party: party.name });
    }
    for (const matrix of model.matrices) {
      for (const activity of matrix.activities.filter(({ name }) => isPlaceholder(name))) {
        const data = { activity: activityLabel(activity) };
        report({ message: "activity", data, range: activity.nameRange, matrix, activity });
      }
    }
    for (const { matrix, activity, text, parties, range } of placeholderCells(model)) {
      const data = { text, parties: listAll(parties.map(partyLabel)), activity: activityLabel(activity) };
      report({ message: "role", data, range, matrix, activity, key: text });
    }
  },
});

interface PlaceholderCells {
  matrix: Matrix;
  activity: Activity;
  text: string;
  parties: string[];
  /** Of the first cell. */
  range: Range;
}

/** The placeholders in place of roles, one an activity and text. */
function placeholderCells(model: ResponsibilityModel): PlaceholderCells[] {
  const byActivity = new Map<Activity, Map<string, PlaceholderCells>>();
  for (const { matrix, activity, assignment } of unreadCellsOf(model.matrices).filter(isRoleCell)) {
    for (const { text } of assignment.unread.filter(({ kind }) => kind === "placeholder")) {
      const byText = byActivity.get(activity) ?? new Map<string, PlaceholderCells>();
      const cells = byText.get(text) ?? { matrix, activity, text, parties: [], range: assignment.range };
      cells.parties.push(assignment.party);
      byActivity.set(activity, byText.set(text, cells));
    }
  }
  return [...byActivity.values()].flatMap((byText) => [...byText.values()]);
}
