import type { Matrix, ResponsibilityModel } from "@raci-kit/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";

/** A model as lines that a person can compare with the Markdown. */
function digest(model: ResponsibilityModel): string[] {
  return model.matrices.flatMap((matrix) => [heading(matrix), ...matrix.activities.map((_, row) => line(matrix, row))]);
}

function heading(matrix: Matrix): string {
  const path = matrix.section.map(({ title }) => title).join(" > ");
  return `# ${path} (${matrix.scheme.name}, ${matrix.orientation})`;
}

function line(matrix: Matrix, row: number): string {
  const activity = matrix.activities[row];
  const cells = activity?.assignments.map(({ party, roles }) => `${party}=${roles.join("") || "."}`) ?? [];
  return `${activity?.group ? `[${activity.group}] ` : ""}${activity?.name ?? ""}: ${cells.join(" ")}`;
}

function read(markdown: string): ResponsibilityModel {
  return readDocument(markdown, { path: "model.md" });
}

const usual = `# Backups

R = Responsible, A = Accountable, C = Consulted, I = Informed

| Activity | Customer | Provider |
| -------- | -------- | -------- |
| Choose what is kept | RA | CI |
| Run the nightly job |    | RA |
`;

describe("readDocument", () => {
  it.each<[string, string, string[]]>([
    [
      "parties in columns",
      usual,
      [
        "# Backups (RACI, parties-in-columns)",
        "Choose what is kept: Customer=RA Provider=CI",
        "Run the nightly job: Customer=. Provider=RA",
      ],
    ],
    [
      "roles in columns, several parties in a cell",
      `## RACI
| Task | Responsible | Accountable | Consulted | Informed |
|---|---|---|---|---|
| Renew certificates | Platform, Security | Platform | Legal / Finance | — |
| Rotate keys | Security | Platform | | everyone<br>Legal |`,
      [
        "# RACI (RACI, roles-in-columns)",
        "Renew certificates: Platform=RA Security=R Legal=C Finance=C everyone=.",
        "Rotate keys: Platform=A Security=R Legal=I Finance=. everyone=I",
      ],
    ],
    [
      "activities in columns",
      `## RACI
| Team | Plan | Build | Run |
|---|---|---|---|
| Product | A | C | I |
| Engineering | R | RA | C |
| Operations | I | C | RA |`,
      [
        "# RACI (RACI, activities-in-columns)",
        "Plan: Product=A Engineering=R Operations=I",
        "Build: Product=C Engineering=RA Operations=C",
        "Run: Product=I Engineering=C Operations=RA",
      ],
    ],
    [
      "numbers, dividers and remarks beside the parties",
      `## RACI
| # | Activity | Lead | Crew | Notes |
|---|---|---|---|---|
| **Before** | | | | |
| 1 | Load the van | A | R | two people |
| 2 | Check the list | A/R | C | |
| **After** |
| 3 | Clean up | A | R | |
| 4 | Lock the door | | | |`,
      [
        "# RACI (RACI, parties-in-columns)",
        "[Before] Load the van: Lead=A Crew=R",
        "[Before] Check the list: Lead=AR Crew=C",
        "[After] Clean up: Lead=A Crew=R",
        "[After] Lock the door: Lead=. Crew=.",
      ],
    ],
    [
      "an HTML table with a spanning cell",
      `## RACI
<table>
<tr><th>Activity</th><th>Owner</th><th>Team</th></tr>
<tr><td>Write &amp; review</td><td><b>A</b></td><td>R</td></tr>

<tr><td>Publish</td><td colspan="2">I</td></tr>
</table>`,
      ["# RACI (RACI, parties-in-columns)", "Write & review: Owner=A Team=R", "Publish: Owner=I Team=I"],
    ],
    [
      "a matrix in a quote in a list, with marks and look-alikes",
      `- Agreed:

  > ## RACI
  > | Activity | *Ops* | [Dev](x.md) |
  > |---|---|---|
  > | **Deploy** \`api\` | **R** | \u0410 |`,
      ["# RACI (RACI, parties-in-columns)", "Deploy api: Ops=R Dev=A"],
    ],
    [
      "one scheme for each heading",
      `# Decisions
## DACI
| Decision | Ann | Bo | Cy |
|---|---|---|---|
| Pick a name | D | A | C |
| Pick a date | I | D | A |
## RACI
| Task | Ann | Bo |
|---|---|---|
| Print | R | A |
| Post | A | R |`,
      [
        "# Decisions > DACI (DACI, parties-in-columns)",
        "Pick a name: Ann=D Bo=A Cy=C",
        "Pick a date: Ann=I Bo=D Cy=A",
        "# Decisions > RACI (RACI, parties-in-columns)",
        "Print: Ann=R Bo=A",
        "Post: Ann=A Bo=R",
      ],
    ],
    [
      "parties without a role, and a matrix like its neighbour whose cells are blank",
      `## RACI
| Activity | Customer | Provider |
|---|---|---|
| Patch the hosts | | RA |
## More
| Activity | Customer | Provider |
|---|---|---|
| Name a contact | | - |`,
      [
        "# RACI (RACI, parties-in-columns)",
        "Patch the hosts: Customer=. Provider=RA",
        "# More (RACI, parties-in-columns)",
        "Name a contact: Customer=. Provider=.",
      ],
    ],
    [
      "a letter of the legend's own",
      `RACI: R = Responsible, A = Accountable, W = Witness

| Step | Lab | Quality |
|---|---|---|
| Run the test | R | A |
| Sign the sheet | R | A/W |`,
      ["#  (RACI, parties-in-columns)", "Run the test: Lab=R Quality=A", "Sign the sheet: Lab=R Quality=AW"],
    ],
  ])("reads %s", (_name, markdown, expected) => {
    expect(digest(read(markdown))).toEqual(expected);
  });

  it.each([
    ["grades", "| Pupil | Maths | Art |\n|---|---|---|\n| Kim | A | C |\n| Lee | B | A |"],
    [
      "permissions",
      "# RACI\n| Page | Admin | Guest |\n|---|---|---|\n| Users | CRUD | R |\n| Posts | CRUD | CR |\n| Logs | RD | U |",
    ],
    ["prices", "| Plan | Month | Year |\n|---|---|---|\n| Small | 3 | 30 |"],
    ["marks", "| Feature | Free | Pro |\n|---|---|---|\n| Backup | Y | N |\n| Export | ✓ | ✓ |"],
    ["a legend", "| Letter | Meaning |\n|---|---|\n| R | Responsible |\n| A | Accountable |"],
    ["a fence", "```\n| Activity | Ann | Bo |\n|---|---|---|\n| RACI | RA | CI |\n```"],
    ["a comment", "<!--\n| Activity | Ann | Bo |\n|---|---|---|\n| RACI | RA | CI |\n-->"],
    ["what the writer excludes", `<!-- raci: ignore -->\n\n${usual.slice(usual.indexOf("| Activity"))}`],
  ])("takes no matrix from %s", (_name, markdown) => {
    expect(read(markdown).matrices).toEqual([]);
  });

  it("lets a comment name the scheme and call a table a matrix", () => {
    const { matrices } = read("<!-- raci: matrix scheme=DACI -->\n\n| Choice | Ann |\n|---|---|\n| Colour | D |");
    expect(matrices.map(({ scheme, activities }) => [scheme.name, activities[0]?.assignments[0]?.roles])).toEqual([
      ["DACI", ["D"]],
    ]);
  });

  it("tells title, version, date and every key of the front matter", () => {
    const model = read(
      `---\ntitle: "Backups: who does what"\nversion: 1.2.0\nupdated: 2026-05-04\ntags: [a, b]\n---\n${usual}`,
    );
    expect(model).toMatchObject({ title: "Backups: who does what", version: "1.2.0", updated: "2026-05-04" });
    expect(model.metadata.map(({ key, value, range }) => [key, value, range.start.line])).toEqual([
      ["title", "Backups: who does what", 2],
      ["version", "1.2.0", 3],
      ["updated", "2026-05-04", 4],
      ["tags", '["a","b"]', 5],
    ]);
  });

  it("gives the legend with the duties", () => {
    expect(read(usual).legend.map(({ letter, duty, text }) => [letter, duty, text])).toEqual([
      ["R", "responsible", "Responsible"],
      ["A", "accountable", "Accountable"],
      ["C", "consulted", "Consulted"],
      ["I", "informed", "Informed"],
    ]);
  });

  it.each([
    ["- R: does the work\n- A: answers for the result", ["R responsible", "A accountable"]],
    ["**R** – does it, **A** – signs off, **S** – helps", ["R responsible", "A accountable", "S supporting"]],
    [
      "R = carries out, D = decides, C = is asked, I = is told",
      ["R responsible", "D accountable", "C consulted", "I informed"],
    ],
    ["R: does not work on Sundays, B: bakes", []],
    ["V: valid, T: told twice", []],
  ])("understands what letters do: %s", (legend, expected) => {
    const model = read(`# Duties\n\n${legend}\n\n| Task | Kim | Lee |\n|---|---|---|\n| Cook | R | A |`);
    expect(model.legend.map(({ letter, duty }) => `${letter} ${duty}`)).toEqual(expected);
  });

  it("tells where every row and cell stands", () => {
    const [matrix] = read(usual).matrices;
    expect(matrix?.range).toEqual({ start: { line: 5, column: 1 }, end: { line: 8, column: 34 } });
    expect(matrix?.activities[1]?.range).toEqual({ start: { line: 8, column: 1 }, end: { line: 8, column: 34 } });
    expect(matrix?.activities[1]?.assignments.map(({ range }) => range)).toEqual([
      { start: { line: 8, column: 24 }, end: { line: 8, column: 28 } },
      { start: { line: 8, column: 30 }, end: { line: 8, column: 32 } },
    ]);
  });

  it("keeps what it cannot read", () => {
    const [matrix] = read(
      "# RACI\n| Task | Ann | Bo |\n|---|---|---|\n| Sweep | R (lead) | X |\n| Mop | A | R |",
    ).matrices;
    expect(matrix?.activities[0]?.assignments.map(({ raw, unread }) => [raw, unread])).toEqual([
      ["R (lead)", [{ kind: "remark", text: "(lead)" }]],
      ["X", [{ kind: "unknown", text: "X" }]],
    ]);
  });
});

describe("laws of the reader", () => {
  const pieces = [
    "|",
    "-",
    "\n",
    " ",
    "R",
    "A",
    "RA",
    "**",
    "`",
    "<td>",
    "<table>",
    "\\",
    "# ",
    "> ",
    "é",
    "\t",
    "\r\n",
    "[x](y)",
    "---\n",
    "R = Responsible ",
  ];
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join("")),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => `${usual}\n${parts.join("")}`),
  );

  it("any text gives a model whose ranges hold what it says", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = text.split(/\r\n|\n|\r/u);
        for (const matrix of read(text).matrices) {
          for (const activity of matrix.activities) {
            for (const { raw, range } of activity.assignments) {
              if (raw === "" || range.start.line !== range.end.line) continue;
              const slice = (lines[range.start.line - 1] ?? "").slice(range.start.column - 1, range.end.column - 1);
              expect(slice.trim()).toContain(raw.trim());
            }
          }
        }
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it("line endings and trailing blanks change nothing", () => {
    const plain = digest(read(usual));
    expect(digest(read(usual.replaceAll("\n", "\r\n")))).toEqual(plain);
    expect(digest(read(usual.replaceAll("\n", "\r")))).toEqual(plain);
    expect(digest(read(usual.replaceAll("|\n", "|  \t\n")))).toEqual(plain);
    expect(digest(read(usual.trimEnd()))).toEqual(plain);
  });
});
