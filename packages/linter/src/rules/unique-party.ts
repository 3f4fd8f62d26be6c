import type { Party } from "@raci-kit/model";
import { nameKey } from "../matrix/name-key.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { partyLabel } from "../wording/names.ts";

export const uniqueParty: Rule = documentRule({
  id: "unique-party",
  summary: "No party appears twice in one matrix.",
  why: "With two columns of one name a reader finds the roles of one and misses those of the other, and the two may contradict each other.",
  remedy: "Merge the two columns, or give them the names of the parties that were meant.",
  exceptions: "There is no good reason to turn it off. Names that differ in case alone count as the same name.",
  levels: { recommended: "error", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    again: "{party} appears again in this matrix, expected every party once.",
    first: "{party} first appears here.",
  },
  examples: {
    wrong: [
      {
        shows: "Two columns for one party",
        markdown: dedent`
          | Activity     | Operations | Security office | Operations |
          | ------------ | ---------- | --------------- | ---------- |
          | Rotate keys  | RA         | C               | I          |
          | Audit access | C          | RA              | I          |
        `,
      },
    ],
    right: [
      {
        shows: "A column for each party",
        markdown: dedent`
          | Activity     | Operations | Security office | Support |
          | ------------ | ---------- | --------------- | ------- |
          | Rotate keys  | RA         | C               | I       |
          | Audit access | C          | RA              | I       |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      const seen = new Map<string, Party>();
      for (const party of matrix.parties.filter(({ name }) => name !== "")) {
        const key = nameKey(party.name);
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, party);
        } else {
          report({
            message: "again",
            data: { party: partyLabel(party.name) },
            range: party.range,
            matrix,
            party: party.name,
            related: [{ message: "first", data: { party: partyLabel(first.name) }, range: first.range }],
          });
        }
      }
    }
  },
});
