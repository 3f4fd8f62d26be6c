import type { Activity, Assignment, Matrix, ResponsibilityModel } from "@raci-kit/model";
import { rolesMeant } from "../matrix/duties.ts";
import { nameKey } from "../matrix/name-key.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { dutyPairs } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel, dutyLabel, partyLabel } from "../wording/names.ts";

export const separateDuties: Rule = documentRule({
  id: "separate-duties",
  summary: "No party holds two duties of an activity that must lie in different hands.",
  why: "Where the one who does the work also approves it, nobody else looks at it. Auditors ask for separated duties in payments, access rights and releases.",
  remedy: "Give one of the two duties to another party.",
  exceptions:
    "It is off unless you turn it on: in most matrices one party both does the work and answers for it (`RA`). Turn it on for the documents that an audit looks at.",
  levels: { recommended: "off", strict: "off", legacy: "off" },
  options: {
    pairs: dutyPairs(
      [["accountable", "responsible"]],
      "Pairs of duties, or of letters, that no party may hold together.",
    ),
  },
  messages: {
    both: "{party} is both {first} and {second} in {activity}, expected two parties.",
    also: "{party} also holds a role here.",
  },
  examples: {
    wrong: [
      {
        shows: "Accounting approves the payment that it makes",
        markdown: dedent`
          ## Payments (RACI)

          | Activity      | Accounting | Head of finance |
          | ------------- | ---------- | --------------- |
          | Book invoices | R          | A               |
          | Make payments | RA         | I               |
        `,
      },
      {
        shows: "Who verifies must not have done the work",
        options: { pairs: [["responsible", "V"]] },
        markdown: dedent`
          ## Payments (RACI-VS)

          | Activity      | Accounting | Head of finance |
          | ------------- | ---------- | --------------- |
          | Book invoices | R          | A / V           |
          | Make payments | R / V      | A               |
        `,
      },
    ],
    right: [
      {
        shows: "One party makes the payment, another answers for it",
        markdown: dedent`
          ## Payments (RACI)

          | Activity      | Accounting | Head of finance |
          | ------------- | ---------- | --------------- |
          | Book invoices | R          | A               |
          | Make payments | R          | A               |
        `,
      },
    ],
  },
  check({ model, options, report }) {
    for (const { matrix, activity, party, cells } of holdingsIn(model)) {
      const roles = cells.flatMap((cell) => cell.roles);
      const held = options.pairs.filter((pair) =>
        pair.every((duty) => rolesMeant(matrix.scheme, roles, duty).length > 0),
      );
      const [first, ...others] = cells.filter((cell) => cell.roles.length > 0);
      for (const pair of held) {
        report({
          message: "both",
          data: {
            party: partyLabel(party),
            first: dutyLabel(pair[0]),
            second: dutyLabel(pair[1]),
            activity: activityLabel(activity),
          },
          range: first?.range ?? activity.nameRange,
          matrix,
          activity,
          party,
          key: pair.join(" "),
          related: others.map(({ range }) => ({ message: "also", data: { party: partyLabel(party) }, range })),
        });
      }
    }
  },
});

interface Holding {
  matrix: Matrix;
  activity: Activity;
  party: string;
  cells: Assignment[];
}

/** What each party holds in each activity; a party may have two columns of one name. */
function* holdingsIn(model: ResponsibilityModel): Iterable<Holding> {
  for (const matrix of model.matrices) {
    for (const activity of matrix.activities) {
      const named = activity.assignments.filter(({ party }) => party !== "");
      for (const cells of Map.groupBy(named, ({ party }) => nameKey(party)).values()) {
        yield { matrix, activity, party: cells[0]?.party ?? "", cells };
      }
    }
  }
}
