import { duties } from "@raci-kit/model";
import { findDutyExcesses, findDutyGaps } from "../matrix/gaps.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { limitText } from "../wording/limits.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const schemeLimits: Rule = documentRule({
  id: "scheme-limits",
  summary: "Every activity has as many parties of each duty as its role scheme asks for.",
  why: "A project that writes down how many parties may do, support or advise relies on that number: a second driver is a question who drives, a missing adviser is an opinion nobody asked for.",
  remedy:
    "Give the duty to as many parties as the scheme says, or change `limits` in the configuration where the number is wrong.",
  exceptions:
    "It is silent unless a scheme in the configuration has `limits`. Those of accountable parties belong to `single-accountable`, and whether somebody has to be responsible belongs to `responsible-present`. A duty that an activity lacks is not missed where nobody holds a role, where the scheme has no letter for it, or in a matrix of one party alone.",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    lacking: "{activity} has no {duty} party, expected {expected}.",
    many: "{activity} has {count} {duty} parties, {parties}, expected {expected}.",
    also: "{party} is {duty} here.",
  },
  examples: {
    wrong: [
      {
        shows: "Two parties drive, and nobody is asked about the second activity",
        limits: { responsible: { required: true, most: 1 }, consulted: { required: true, most: null } },
        markdown: dedent`
          | Activity        | Foreman | Driver | Packer |
          | --------------- | ------- | ------ | ------ |
          | Drive the van   | A       | RC     | R      |
          | Carry the piano | A       | I      | R      |
        `,
      },
    ],
    right: [
      {
        shows: "One party drives, one carries, and somebody is asked about both",
        limits: { responsible: { required: true, most: 1 }, consulted: { required: true, most: null } },
        markdown: dedent`
          | Activity        | Foreman | Driver | Packer |
          | --------------- | ------- | ------ | ------ |
          | Drive the van   | A       | R      | C      |
          | Carry the piano | A       | C      | R      |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      for (const duty of dutiesJudgedHere) {
        const limit = matrix.scheme.limits?.[duty];
        if (limit === undefined) {
          continue;
        }
        const expected = limitText(limit);
        const lacking = duty === "responsible" ? [] : findDutyGaps(matrix, duty).lacking;
        for (const activity of lacking) {
          const data = { activity: activityLabel(activity), duty, expected };
          report({ message: "lacking", data, range: activity.nameRange, matrix, activity, key: duty });
        }
        for (const { activity, holders, beyond } of findDutyExcesses(matrix, duty)) {
          const parties = listAll(holders.map(({ party }) => partyLabel(party)));
          report({
            message: "many",
            data: { activity: activityLabel(activity), count: holders.length, duty, parties, expected },
            range: beyond.range,
            matrix,
            activity,
            key: duty,
            related: holders
              .filter((holder) => holder !== beyond)
              .map(({ party, range }) => ({ message: "also", data: { party: partyLabel(party), duty }, range })),
          });
        }
      }
    }
  },
});

const dutiesJudgedHere = duties.filter((duty) => duty !== "accountable");
