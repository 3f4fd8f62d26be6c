import { findScheme } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { renderMatrices } from "../render-matrices.ts";
import { importCsv } from "./import-csv.ts";
import type { ImportedDocument, ImportProblem } from "./import-result.ts";

function documents(text: string): readonly ImportedDocument[] {
  const result = importCsv(text);
  return result.kind === "documents" ? result.documents : [];
}

function problems(text: string): readonly ImportProblem[] {
  const result = importCsv(text);
  return result.kind === "problems" ? result.problems : [];
}

/** The tables that a CSV text becomes, without the legend. */
function tables(text: string): string[] {
  const markdown = documents(text).map(({ matrices }) => renderMatrices(matrices));
  return markdown.flatMap((part) => part.split("\n\n").filter((block) => /^(?:#|\| (?!Letter))/u.test(block.trim())));
}

describe("importCsv", () => {
  it.each([
    [
      "parties in columns, remarks beside them",
      'Activity,Customer,Provider,Notes\r\nChoose what is kept,"R, A",CI,once a year\r\nRun the job,-,R/A,\r\n',
      `| Activity            | Customer | Provider |
| ------------------- | -------- | -------- |
| Choose what is kept | RA       | CI       |
| Run the job         |          | RA       |
`,
    ],
    [
      "roles in columns",
      "Task;Responsible;Accountable\nRenew;Ops, Security;Lead\nRotate;;Ops\n",
      `| Activity | Ops | Security | Lead |
| -------- | --- | -------- | ---- |
| Renew    | R   | R        | A    |
| Rotate   | A   |          |      |
`,
    ],
    [
      "activities in columns",
      "Team\tPlan\tBuild\nProduct\tA\tC\nEngineering\tR\tRA\n",
      `| Activity | Product | Engineering |
| -------- | ------- | ----------- |
| Plan     | A       | R           |
| Build    | C       | RA          |
`,
    ],
    [
      "ids, groups, line ends in names, neutralised formulas",
      "ID,Phase,Activity,'=Lead,Crew\nOPS-1,Before,\"Load\nthe van\",A,R\nOPS-2,,'-Lock-,A,R\n,After,a | b,A,R\n",
      `| ID         | Activity     | =Lead | Crew |
| ---------- | ------------ | ----- | ---- |
| **Before** |              |       |      |
| OPS-1      | Load the van | A     | R    |
| OPS-2      | -Lock-       | A     | R    |
| **After**  |              |       |      |
|            | a \\| b       | A     | R    |
`,
    ],
  ])("reads %s", (_name, text, expected) => {
    expect(tables(text).join("\n\n")).toBe(expected);
  });

  it("tells documents, sections and their parties apart", () => {
    const text = `document,section,group,activity,Ann,Bo,Cy
a.md,Ops > Backups,,Dump,R,A,
b.md,,,Meet,,I,RA
a.md,Ops > Backups,Night,Restore,A,-,
a.md,Ops > Alarms,,Call,A,RC,
`;
    const found = documents(text).map(({ path, matrices }) => [
      path,
      ...matrices.map(({ section, parties, activities }) => ({
        section: section.map(({ title }) => title),
        parties: parties.map(({ name }) => name),
        activities: activities.map(({ name, group }) => [group, name]),
      })),
    ]);
    expect(found).toEqual([
      [
        "a.md",
        {
          section: ["Ops", "Backups"],
          parties: ["Ann", "Bo"],
          activities: [
            [null, "Dump"],
            ["Night", "Restore"],
          ],
        },
        { section: ["Ops", "Alarms"], parties: ["Ann", "Bo"], activities: [[null, "Call"]] },
      ],
      ["b.md", { section: [], parties: ["Bo", "Cy"], activities: [[null, "Meet"]] }],
    ]);
  });

  it("names the columns that are no part of a matrix", () => {
    const text = "#,Activity,Due,Ann,Bo,Notes,Link\n1,Dump,May,R,A,every night,\n2,Restore,,A,C,,\n";
    expect(documents(text).map(({ leftOut }) => leftOut)).toEqual([["Due", "Notes"]]);
  });

  it("reads the letters in the scheme that knows them, or in the one asked for", () => {
    const text = "Decision,Ann,Bo\nName,D,A\nDate,I,D\n";
    expect(documents(text)[0]?.matrices[0]?.scheme.name).toBe("DACI");
    const asked = importCsv(text, { scheme: findScheme("DRASCI") });
    expect(asked).toMatchObject({ documents: [{ matrices: [{ scheme: { name: "DRASCI" } }] }] });
  });

  it("keeps what it cannot read", () => {
    const text = "Activity,Ann,Bo\nDump,R (lead),TBD\nRestore,A,X\nTest,R,A\n";
    expect(tables(text).join("")).toContain("| Dump     | R (lead) | TBD |\n| Restore  | A        | X   |\n");
  });

  it.each<[string, string, [number | null, string][]]>([
    ["nothing", "", [[null, "no rows were found"]]],
    ["a header alone", "Activity,Ann\n", [[null, "no rows were found"]]],
    [
      "ragged rows",
      'Activity,Ann,Bo\nDump,R\n"Re\nstore",A,C\nTest,R,A,\n',
      [
        [2, "the row has 2 cells, expected 3 as in the header"],
        [5, "the row has 4 cells, expected 3 as in the header"],
      ],
    ],
    ["no roles", "Plan,Price\nSmall,3\n", [[2, "no matrix was found from this row on"]]],
    ["an open quote", 'Activity,Ann\n"Dump,R\n', [[2, "a quoted cell is not closed"]]],
  ])("reports %s", (_name, text, expected) => {
    expect(problems(text)).toEqual(
      expected.map(([line, message]) => ({ line, message: expect.stringContaining(message) })),
    );
  });
});
