import { duties, type Duty } from "@raci-kit/model";
import { holdersOf } from "../matrix/duties.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { type RuleOption, wholeNumber } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";
import { activityLabel, partyLabel } from "../wording/names.ts";

export const maxPartiesPerRole: Rule = documentRule({
  id: "max-parties-per-role",
  summary: "No activity has more parties of one duty than can work together.",
  why: "The more parties do the work, the less any of them feels that it is theirs; the more have to be asked, the later anything is decided.",
  remedy: "Split the activity, or keep the duty for those without whom it cannot be done.",
  exceptions:
    "It is silent about duties whose option is 0, and about accountable parties unless the option says otherwise: `single-accountable` counts those. Turn it off where large groups are the custom.",
  levels: { recommended: "off", strict: "warning", legacy: "off" },
  options: {
    accountable: limitOf("accountable", 0),
    responsible: limitOf("responsible", 3),
    supporting: limitOf("supporting", 0),
    consulted: limitOf("consulted", 5),
    informed: limitOf("informed", 0),
  },
  messages: {
    many: "{activity} has {count} {duty} parties, {parties}, expected at most {most}.",
  },
  examples: {
    wrong: [
      {
        shows: "Four parties carry the piano",
        markdown: dedent`
          | Activity        | Foreman | Driver | Packer | Helper | Tuner |
          | --------------- | ------- | ------ | ------ | ------ | ----- |
          | Carry the piano | A       | R      | R      | R      | R     |
          | Drive the van   | A       | R      | I      | I      | I     |
        `,
      },
    ],
    right: [
      {
        shows: "Two parties carry, one opens the doors",
        markdown: dedent`
          | Activity        | Foreman | Driver | Packer | Helper | Tuner |
          | --------------- | ------- | ------ | ------ | ------ | ----- |
          | Carry the piano | A       | R      | R      | I      | I     |
          | Open the doors  | A       | I      | I      | R      | I     |
        `,
      },
    ],
  },
  check({ model, options, report }) {
    const limits: Readonly<Partial<Record<Duty, number>>> = options;
    for (const matrix of model.matrices) {
      for (const activity of matrix.activities) {
        for (const duty of duties) {
          const most = limits[duty] ?? 0;
          const holders = most === 0 ? [] : holdersOf(matrix, activity, duty);
          const beyond = holders[most];
          if (beyond === undefined) {
            continue;
          }
          const parties = listAll(holders.map(({ party }) => partyLabel(party)));
          const data = { activity: activityLabel(activity), count: holders.length, duty, parties, most };
          report({ message: "many", data, range: beyond.range, matrix, activity, key: duty });
        }
      }
    }
  },
});

function limitOf(duty: Duty, usual: number): RuleOption<number> {
  return wholeNumber(0, usual, `How many ${duty} parties an activity may have; 0 for any number.`);
}
