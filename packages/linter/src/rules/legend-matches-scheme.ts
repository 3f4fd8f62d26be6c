import { findScheme, roleOf } from "@raci-kit/model";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";

export const legendMatchesScheme: Rule = documentRule({
  id: "legend-matches-scheme",
  summary: "The legend gives every letter the duty that the scheme usually gives it.",
  why: "Who knows the scheme does not read the legend. A letter that means something else here is understood wrongly by those who know best.",
  remedy: "Word the explanation so that the usual duty is plain, or take another letter for another duty.",
  exceptions:
    "Turn it off for a house style that has its own meaning for a letter on purpose. A letter that the scheme does not have may mean anything.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    other: 'The legend explains "{letter}" as "{text}", which reads as {found}; expected {expected}, as in {scheme}.',
  },
  examples: {
    wrong: [
      {
        shows: "A is taken for a helper here",
        markdown: dedent`
          | Letter | Meaning                    |
          | ------ | -------------------------- |
          | R      | Responsible: does the work |
          | A      | Supporting: lends a hand   |
          | C      | Consulted before the work  |
          | I      | Informed after the work    |

          | Activity       | Gardener | Owner |
          | -------------- | -------- | ----- |
          | Cut the hedges | R        | A     |
          | Buy the plants | C        | R     |
        `,
      },
    ],
    right: [
      {
        shows: "A as everybody knows it, and a letter of its own for the helper",
        markdown: dedent`
          | Letter | Meaning                     |
          | ------ | --------------------------- |
          | R      | Responsible: does the work  |
          | A      | Accountable: answers for it |
          | H      | Supporting: lends a hand    |
          | I      | Informed after the work     |

          | Activity       | Gardener | Owner |
          | -------------- | -------- | ----- |
          | Cut the hedges | R        | A     |
          | Buy the plants | H        | RA    |
        `,
      },
    ],
  },
  check({ model, report }) {
    const usual = findScheme(model.scheme.name);
    if (usual === undefined || model.matrices.length === 0) {
      return;
    }
    for (const { letter, duty, text, range } of model.legend) {
      const expected = roleOf(usual, letter)?.duty ?? "other";
      if (duty !== expected && duty !== "other" && expected !== "other") {
        report({
          message: "other",
          data: { letter, text, found: duty, expected, scheme: usual.name },
          range,
          key: letter,
        });
      }
    }
  },
});
