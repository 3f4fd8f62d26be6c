import { letterCellsOf } from "../matrix/cells.ts";
import { dedent } from "../rule/dedent.ts";
import { documentRule } from "../rule/document-rule.ts";
import type { Rule } from "../rule/rule.ts";
import { listAll } from "../wording/lists.ts";

export const legendPresent: Rule = documentRule({
  id: "legend-present",
  summary: "A document that gives roles by letters says what the letters mean.",
  why: "A means accountable to some and approves to others. Who reads a matrix for the first time has nowhere to look it up.",
  remedy: "Explain each letter above the first matrix, in a list, a table or a sentence: `R = Responsible`.",
  exceptions:
    "Turn it off where the legend stands in another document that every reader knows. It is silent about documents that write roles as words, or whose columns are called by the roles.",
  levels: { recommended: "off", strict: "warning", legacy: "off" },
  options: {},
  messages: {
    absent: "This document explains none of the letters {letters}, expected a legend.",
  },
  examples: {
    wrong: [
      {
        shows: "Letters, and nothing that explains them",
        markdown: dedent`
          | Activity         | Choir | Conductor |
          | ---------------- | ----- | --------- |
          | Choose the songs | C     | RA        |
          | Sing             | RA    | I         |
        `,
      },
    ],
    right: [
      {
        shows: "A sentence is enough",
        markdown: dedent`
          R = responsible, A = accountable, C = consulted, I = informed

          | Activity         | Choir | Conductor |
          | ---------------- | ----- | --------- |
          | Choose the songs | C     | RA        |
          | Sing             | RA    | I         |
        `,
      },
    ],
  },
  check({ model, report }) {
    if (model.legend.length > 0) {
      return;
    }
    const cells = letterCellsOf(model.matrices);
    const [first] = cells;
    if (first !== undefined) {
      const used = new Set(cells.flatMap(({ assignment }) => assignment.roles));
      const letters = listAll([...used].toSorted());
      report({ message: "absent", data: { letters }, range: first.assignment.range });
    }
  },
});
