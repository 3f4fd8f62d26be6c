import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { page, table, tableOf } from "../testing/tables.ts";

const header = "Activity | Customer | Provider | Auditor";
const others = ["Plan backups | A | R | I", "Report incidents | C | RA | I"];

/** A table in which one row has these cells. */
function among(cells: string): string {
  return tableOf(header, others[0] ?? "", `Restore data | ${cells}`, others[1] ?? "");
}

/** A table under two headings whose last row has these cells. */
function underHeadings(cells: string): string {
  return page("# RACI", "## Backups", table("Plan backups | A | R", `Restore data | ${cells}`));
}

describe("shifts", () => {
  it.each<{ name: string; before: string; after: string; changes: string[] }>([
    { name: "nothing for letters in another order", before: "RA | CI |", after: "A/R | I, C |", changes: [] },
    {
      name: "a duty that went to another party as one transfer",
      before: "A | R |",
      after: "| R | A",
      changes: ["accountable-transferred Restore data: Customer > Auditor"],
    },
    {
      name: "two exchanged cells",
      before: "A | R |",
      after: "R | A |",
      changes: [
        "accountable-transferred Restore data: Customer > Provider",
        "responsible-transferred Restore data: Provider > Customer",
      ],
    },
    {
      name: "a duty that nobody had",
      before: "A | R |",
      after: "A | R | C",
      changes: ["consulted-assigned Restore data: - > Auditor"],
    },
    {
      name: "a duty that nobody takes on",
      before: "A | R | I",
      after: "A | R |",
      changes: ["informed-removed Restore data: Auditor > -"],
    },
    {
      name: "a party that goes from one duty to another",
      before: "A | C | R",
      after: "A | I | R",
      changes: ["consulted-removed Restore data: Provider > -", "informed-assigned Restore data: - > Provider"],
    },
    {
      name: "one loser and two winners as a transfer and an assignment",
      before: "A | R |",
      after: "R | A | R",
      changes: [
        "accountable-transferred Restore data: Customer > Provider",
        "responsible-assigned Restore data: - > Auditor",
        "responsible-transferred Restore data: Provider > Customer",
      ],
    },
  ])("finds $name", ({ before, after, changes }) => {
    const found = changesBetween(among(before), among(after));
    expect(found.filter((line) => !line.startsWith("notation-changed"))).toEqual(changes);
  });

  it("assigns the duties of a new party beside its being added, and the other way round", () => {
    const before = table("Plan backups | A | R", "Report incidents | I | RA");
    const after = tableOf(header, "Plan backups | A | R | I", "Report incidents | I | R | A");
    expect(changesBetween(before, after)).toEqual([
      "party-added - > Auditor",
      "informed-assigned Plan backups: - > Auditor",
      "accountable-assigned Report incidents: - > Auditor",
      "accountable-removed Report incidents: Provider > -",
    ]);
    expect(changesBetween(after, before)).toEqual([
      "party-removed Auditor > -",
      "informed-removed Plan backups: Auditor > -",
      "accountable-assigned Report incidents: - > Provider",
      "accountable-removed Report incidents: Auditor > -",
    ]);
  });

  it("counts a duty that is held through two letters once", () => {
    const scheme = "<!-- raci: matrix scheme=RACI-VS -->\n\n";
    const document = (cell: string): string =>
      `${scheme}${table("Sign the plan | A | R", `Restore data | A | ${cell}`)}`;
    expect(changesBetween(document("RVS"), document("RV"))).toEqual(["notation-changed Restore data: Provider"]);
    expect(changesBetween(document("RVS"), document("R"))).toEqual(["other-removed Restore data: Provider > -"]);
  });

  it("fills both ranges and names the section", () => {
    const [change] = compareMarkdown(underHeadings("RA | I"), underHeadings("R | AI")).documents[0]?.changes ?? [];
    expect(change).toMatchObject({
      kind: "accountable-transferred",
      duty: "accountable",
      impact: "major",
      section: ["RACI", "Backups"],
      activity: { before: "Restore data", after: "Restore data" },
      party: { before: "Customer", after: "Provider" },
      key: null,
      value: { before: null, after: null },
      range: { before: { start: { line: 8, column: 1 } }, after: { start: { line: 8, column: 1 } } },
    });
  });
});
