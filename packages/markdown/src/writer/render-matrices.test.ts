import { builtInSchemes, raci } from "@raci-kit/model";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";
import type { MatrixContent } from "./matrix-content.ts";
import { renderMatrices } from "./render-matrices.ts";

interface RowFacts {
  cells: string[];
  id?: string;
  group?: string;
}

/** A matrix with one letter a role in each cell. */
function matrix(parties: string[], rows: Record<string, RowFacts>, rest: Partial<MatrixContent> = {}): MatrixContent {
  return {
    section: [],
    scheme: raci,
    parties: parties.map((name) => ({ name })),
    activities: Object.entries(rows).map(([name, { cells, id = null, group = null }]) => ({
      name,
      id,
      group,
      assignments: cells.map((cell) => ({ roles: Array.from(cell), unread: [] })),
    })),
    ...rest,
  };
}

const backups = matrix(
  ["Customer", "Provider"],
  { "Choose what is kept": { cells: ["RA", "C"] }, "Run the nightly job": { cells: ["", "RA"], group: "Every day" } },
  {
    section: [
      { title: "Who does what", depth: 1 },
      { title: "Backups", depth: 2 },
    ],
  },
);

describe("renderMatrices", () => {
  it("writes title, legend, headings and aligned tables", () => {
    expect(renderMatrices([backups])).toBe(`# Who does what

| Letter | Meaning     |
| ------ | ----------- |
| R      | Responsible |
| A      | Accountable |
| C      | Consulted   |
| I      | Informed    |

## Backups

| Activity            | Customer | Provider |
| ------------------- | -------- | -------- |
| Choose what is kept | RA       | C        |
| **Every day**       |          |          |
| Run the nightly job |          | RA       |
`);
  });

  it("writes headings and legends once", () => {
    const restore = matrix(
      ["Customer"],
      { Restore: { cells: ["A"] } },
      { section: [{ title: "Who does what", depth: 1 }] },
    );
    const markdown = renderMatrices([restore, backups, { ...backups, section: [] }]);
    expect(markdown.match(/^#+ .*$/gmu)).toEqual(["# Who does what", "## Backups"]);
    expect(markdown.match(/^\| Letter/gmu)).toHaveLength(1);
  });

  it("says in a comment what a reader would not see", () => {
    const single = matrix(["Lead"], { "Sign the plan": { cells: ["A"] } });
    expect(renderMatrices([single])).toContain("<!-- raci: matrix scheme=RACI -->\n\n| Activity ");
    expect(renderMatrices([backups])).not.toContain("<!--");
  });

  it("gives ids a column, or anchors where names would pass for roles", () => {
    const plain = matrix(["Crew"], { "Load the van": { cells: ["RA"], id: "OPS-1" }, "Clean up": { cells: ["R"] } });
    expect(renderMatrices([plain])).toContain("| ID    | Activity     | Crew |\n");
    expect(renderMatrices([plain])).toContain("| OPS-1 | Load the van | RA   |\n");
    const roleLike = matrix(["Crew"], { Consult: { cells: ["RA"], id: "OPS-1" }, Inform: { cells: ["R"] } });
    expect(renderMatrices([roleLike])).toContain('| <a id="OPS-1"></a>Consult | RA   |\n');
  });

  it("writes a letter of one's own with its legend", () => {
    const roles = [...raci.roles, { letter: "W", name: "Witness", duty: "other" as const }];
    const [own] = builtInSchemes.slice(0, 1).map((scheme) => ({ name: scheme.name, roles }));
    const signed = matrix(["Lab", "Quality"], { "Sign the sheet": { cells: ["R", "AW"] } }, { scheme: own ?? raci });
    const read = readDocument(renderMatrices([signed]), { path: "" });
    expect(read.matrices[0]?.activities[0]?.assignments.map(({ roles: letters }) => letters)).toEqual([
      ["R"],
      ["A", "W"],
    ]);
  });

  it("has nothing to write without a matrix", () => {
    expect(renderMatrices([])).toBe("");
  });
});
