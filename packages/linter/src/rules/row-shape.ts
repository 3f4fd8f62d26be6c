import type { Activity, Fix, Matrix, Range } from "@raci-kit/model";
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
  fixes: "safe",
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
          fix: activity.cells < columns ? missingCells(matrix, activity) : undefined,
        });
      }
    }
  },
});

/**
 * The fix that adds the blank cells which a row lacks. The model does not say whether the row's last cell is closed by
 * a pipe, so everything behind it is written anew; that is safe where all columns but the first are parties.
 */
function missingCells(matrix: Matrix, { cells, nameRange, assignments, range }: Activity): Fix | undefined {
  const missing = matrix.columns - cells;
  const last = cells === 1 ? nameRange : assignments[cells - 2]?.range;
  if (matrix.columns !== matrix.parties.length + 1 || last === undefined || !isWrittenWithPipes(matrix)) {
    return undefined;
  }
  return {
    description: missing === 1 ? "Add a blank cell" : `Add ${missing} blank cells`,
    edits: [{ range: { start: last.end, end: range.end }, text: ` |${"  |".repeat(missing)}` }],
    safe: true,
  };
}

/** True when two neighbouring cells stand closer than the tags of an HTML table let them. */
function isWrittenWithPipes({ parties, activities }: Matrix): boolean {
  const rows = activities.map(({ nameRange, assignments }) => [nameRange, ...assignments.map(({ range }) => range)]);
  return [parties.map(({ range }) => range), ...rows].some((row) =>
    row.some((cell, index) => areClose(row[index - 1], cell)),
  );
}

function areClose(left: Range | undefined, right: Range): boolean {
  const isOneLine = left?.end.line === right.start.line;
  const gap = right.start.column - (left?.end.column ?? 0);
  return isOneLine && gap > 0 && gap < "<td>".length;
}
