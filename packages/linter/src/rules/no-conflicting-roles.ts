import type { RoleScheme } from "@raci-kit/model";
import { cellsOf } from "../matrix/cells.ts";
import { rolesMeant } from "../matrix/duties.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import { dutyPairs } from "../rule/options.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel, dutyLabel, partyLabel } from "../wording/names.ts";

export const noConflictingRoles: Rule = documentRule({
  id: "no-conflicting-roles",
  summary: "No party holds two roles in one activity of which one makes the other void.",
  why: "Who answers for an activity or does it knows about it anyway: told that it is informed as well, a reader wonders which of the two is true.",
  remedy: "Keep the heavier role, or give the lighter one to the party that was meant.",
  exceptions:
    "Turn it off where several people stand behind one party and share its roles. Consulted together with informed is taken as usual: before the work, and after it.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {
    pairs: dutyPairs(
      [
        ["accountable", "informed"],
        ["responsible", "informed"],
      ],
      "Pairs of duties, or of letters, that exclude each other.",
    ),
  },
  messages: {
    both: "{party} is {first} and {second} in {activity}, expected one of the two.",
  },
  examples: {
    wrong: [
      {
        shows: "The court answers for the verdict, and is informed about it?",
        markdown: dedent`
          | Activity          | Court | Clerk |
          | ----------------- | ----- | ----- |
          | Announce hearings | I     | RA    |
          | Give the verdict  | A/I   | R     |
        `,
      },
      {
        shows: "Consulted and informed, where one is enough",
        options: { pairs: [["consulted", "informed"]] },
        markdown: dedent`
          | Activity          | Court | Clerk |
          | ----------------- | ----- | ----- |
          | Announce hearings | CI    | RA    |
          | Give the verdict  | RA    | I     |
        `,
      },
    ],
    right: [
      {
        shows: "One role, or two that go together",
        markdown: dedent`
          | Activity          | Court | Clerk |
          | ----------------- | ----- | ----- |
          | Announce hearings | CI    | RA    |
          | Give the verdict  | A     | R     |
        `,
      },
    ],
  },
  check({ model, options, report }) {
    for (const { matrix, activity, assignment } of cellsOf(model.matrices)) {
      const { party, range, roles } = assignment;
      if (roles.length < 2) continue;
      const pair = options.pairs.find((one) => isBroken(one, matrix.scheme, roles));
      if (pair !== undefined) {
        const [first, second] = pair;
        report({
          message: "both",
          data: {
            party: partyLabel(party),
            first: dutyLabel(first),
            second: dutyLabel(second),
            activity: activityLabel(activity),
          },
          range,
          matrix,
          activity,
          party,
          key: pair.join(" "),
        });
      }
    }
  },
});

/** True when `roles` hold both halves of the pair by different letters. */
function isBroken([first, second]: readonly [string, string], scheme: RoleScheme, roles: readonly string[]): boolean {
  const lettersOfFirst = rolesMeant(scheme, roles, first);
  return (
    lettersOfFirst.length > 0 && rolesMeant(scheme, roles, second).some((letter) => !lettersOfFirst.includes(letter))
  );
}
