import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { activityLabel } from "../wording/names.ts";

export const rowShape: Rule = documentRule({
  id: "row-shape",
  summary: "Every row has as many cells as the header.",
  why: "Cells that a row lacks are shown blank, and cells beyond the last column are not shown at all: a role can vanish from the page while it stands in the file.",
  remedy: "Give the row one cell for each column of the header; escape a `|` that is part of a text as `\\|`.",
  exceptions: "Turn it off when the writers leave out trailing blank cells on purpose.",
  levels: { recommended: "warning", strict: "error", legacy: "info" },
  options: {},
  messages: {
    missing: "{activity} fills {cells} of {columns} columns, expected a cell for each.",
    surplus: "{activity} has {cells} cells for {columns} columns, expected one for each.",
  },
  examples: {
    wrong: [
      {
        shows: "The second row lacks a cell, the third has one too many",
        markdown: dedent`
          | Activity       | Buyer | Supplier |
          | -------------- | ----- | -------- |
          | Order parts    | RA    | I        |
          | Check invoices | RA    |
          | Deliver parts  | I     | RA       | C  |
        `,
      },
    ],
    right: [
      {
        shows: "Every row has a cell for each column",
        markdown: dedent`
          | Activity       | Buyer | Supplier |
          | -------------- | ----- | -------- |
          | Order parts    | RA    | I        |
          | Check invoices | RA    |          |
          | Deliver parts  | I     | RA       |
        `,
      },
    ],
  },
  check({ model, report }) {
    for (const matrix of model.matrices) {
      const { columns } = matrix;
      for (const activity of matrix.activities.filter(({ cells }) => cells !== columns)) {
        report({
          message: activity.cells < columns ? "missing" : "surplus",
          data: { activity: activityLabel(activity), cells: activity.cells, columns },
          range: activity.range,
          matrix,
          activity,
        });
      }
    }
  },
});
