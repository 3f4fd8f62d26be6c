import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";

export const noDemotedTable: Rule = documentRule({
  id: "no-demoted-table",
  summary: "What is written as a table is shown as one.",
  why: "Markdown shows a table with a slip in its dashes as a run of pipes. Its rows give duties that no reader finds and no tool reads.",
  remedy: "Put a row of dashes directly below the header, with as many cells, and no blank line before the last row.",
  exceptions:
    "Turn it off for documents that are shown by a program with other rules for tables. It looks at documents that hold a matrix or a legend, or that are called after one.",
  levels: { recommended: "warning", strict: "error", legacy: "warning" },
  options: {},
  messages: {
    demoted:
      "This is written as a table and shown as text, because {reason}; expected rows that Markdown takes for a table.",
  },
  examples: {
    wrong: [
      {
        shows: "A blank line cuts the last row off",
        markdown: dedent`
          | Activity       | Trainer | Club |
          | -------------- | ------- | ---- |
          | Plan the games | RA      | C    |
          | Mark the field | A       | R    |

          | Wash the shirts | I      | RA   |
        `,
      },
    ],
    right: [
      {
        shows: "All rows in one piece",
        markdown: dedent`
          | Activity        | Trainer | Club |
          | --------------- | ------- | ---- |
          | Plan the games  | RA      | C    |
          | Mark the field  | A       | R    |
          | Wash the shirts | I       | RA   |
        `,
      },
    ],
  },
  check({ model, report }) {
    const isAboutDuties =
      model.matrices.length > 0 || model.legend.length > 0 || speaksOfDuties(`${model.path} ${model.title ?? ""}`);
    for (const { reason, range } of isAboutDuties ? model.demotedTables : []) {
      report({ message: "demoted", data: { reason }, range, key: reason });
    }
  },
});

function speaksOfDuties(text: string): boolean {
  return /(?<!\p{L})(?:raci|rasci|daci|responsib)/iu.test(text);
}
