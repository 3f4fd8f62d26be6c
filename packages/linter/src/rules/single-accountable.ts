import { limitOf } from "@raci-kit/model";
import { findDutyExcesses, findDutyGaps } from "../matrix/gaps.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { limitText } from "../wording/limits.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const singleAccountable: Rule = documentRule({
  id: "single-accountable",
  summary: "Every activity has exactly one accountable party.",
  why: "With nobody accountable, nobody has to answer when the work is late or wrong. With two, each may take the other for the one who answers.",
  remedy:
    "Give the accountable role to the one party that answers for the result, and make the others responsible or consulted.",
  exceptions:
    "Turn it off for matrices that share accountability on purpose. It is silent where the role scheme has no accountable duty, and about activities in which nobody holds a role. A matrix of one party alone may leave it to another document. A matrix without any accountable party gets one finding, not one for each activity. A scheme of your own may ask for another number.",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    none: "{activity} has no accountable party, expected {expected}.",
    noneAnywhere:
      "None of the {count} assigned activities in this matrix has an accountable party, expected {expected} in each.",
    several: "{activity} has {count} accountable parties, {parties}, expected {expected}.",
    also: "{party} is accountable here.",
  },
  examples: {
    wrong: [
      {
        shows: "Nobody answers for the second activity, two parties answer for the third",
        markdown: dedent`
          | Activity         | Platform team | Support desk |
          | ---------------- | ------------- | ------------ |
          | Renew the domain | RA            | I            |
          | Deploy patches   | R             | I            |
          | Notify customers | A             | RA           |
        `,
      },
    ],
    right: [
      {
        shows: "One accountable party for each activity",
        markdown: dedent`
          | Activity         | Platform team | Support desk |
          | ---------------- | ------------- | ------------ |
          | Renew the domain | RA            | I            |
          | Deploy patches   | RA            | I            |
          | Notify customers | C             | RA           |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      const { lacking, assigned } = findDutyGaps(matrix, "accountable");
      const expected = limitText(limitOf(matrix.scheme, "accountable"));
      const [first] = lacking;
      // A writer who leaves a whole role out made one decision, not fifty.
      if (first !== undefined && lacking.length > 1 && lacking.length === assigned) {
        report({ message: "noneAnywhere", data: { count: assigned, expected }, range: first.nameRange, matrix });
      } else {
        for (const activity of lacking) {
          const data = { activity: activityLabel(activity), expected };
          report({ message: "none", data, range: activity.nameRange, matrix, activity });
        }
      }
      for (const { activity, holders, beyond } of findDutyExcesses(matrix, "accountable")) {
        const parties = holders.map((holder) => holder.party);
        report({
          message: "several",
          data: {
            activity: activityLabel(activity),
            count: parties.length,
            parties: listAll(parties.map(partyLabel)),
            expected,
          },
          range: beyond.range,
          matrix,
          activity,
          key: JSON.stringify(parties.toSorted()),
          related: holders
            .filter((holder) => holder !== beyond)
            .map(({ party, range }) => ({ message: "also", data: { party: partyLabel(party) }, range })),
        });
      }
    }
  },
});
