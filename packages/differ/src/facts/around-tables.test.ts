import { describe, expect, it } from "vitest";
import { changesBetween } from "../testing/changes.ts";
import { page, table } from "../testing/tables.ts";

const rows = table("Plan backups | A | R", "Restore data | A | R");

function withFrontMatter(...lines: readonly string[]): string {
  return page(["---", ...lines, "---"].join("\n"), "# RACI", rows);
}

function withLegend(...lines: readonly string[]): string {
  return page("# RACI", lines.map((line) => `- ${line}`).join("\n"), rows);
}

describe("what stands around the tables", () => {
  it.each<{ name: string; before: string; after: string; changes: string[] }>([
    {
      name: "each key of the front matter that differs, once",
      before: withFrontMatter('version: "1.0"', "owner: platform", "updated: 2024-01-01"),
      after: withFrontMatter("updated: 2024-03-28", 'version: "1.0"', "review: yearly"),
      changes: [
        "metadata-changed updated 2024-01-01 > 2024-03-28",
        "metadata-changed owner platform > -",
        "metadata-changed review - > yearly",
      ],
    },
    {
      name: "a letter that means something else",
      before: withLegend(
        "R: Responsible, does the work",
        "A: Accountable, answers for the result",
        "C: Consulted",
        "I: Informed",
      ),
      after: withLegend(
        "R: Responsible, does the work and reports on it",
        "A: Accountable, answers for the result",
        "C: Consulted",
        "I: Informed",
      ),
      changes: ["legend-changed R Responsible, does the work > Responsible, does the work and reports on it"],
    },
    {
      name: "a legend that is written otherwise as notation",
      before: withLegend(
        "R: Responsible, does the work",
        "A: Accountable, answers for the result",
        "C: Consulted",
        "I: Informed",
      ),
      after: withLegend(
        "R: responsible: does the work",
        "A: Accountable, answers  for the result",
        "C: Consulted",
        "I: Informed",
      ),
      changes: ["notation-changed R Responsible, does the work > responsible: does the work"],
    },
    {
      name: "another role scheme",
      before: page("<!-- raci: matrix scheme=RACI -->", rows),
      after: page("<!-- raci: matrix scheme=RASCI -->", rows),
      changes: ["scheme-changed RACI > RASCI"],
    },
  ])("finds $name", ({ before, after, changes }) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });

  it("says nothing of letters that another scheme uses for the same duty", () => {
    const before = page("<!-- raci: matrix scheme=RACI -->", rows);
    const after = page("<!-- raci: matrix scheme=DACI -->", rows.replaceAll("| R |", "| D |"));
    expect(changesBetween(before, after)).toEqual(["scheme-changed RACI > DACI"]);
  });
});
