import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { page, tableOf } from "../testing/tables.ts";

const rows = ["Plan backups | A | R", "Restore data | A | R", "Report incidents | I | RA", "Delete projects | RA | C"];

/** Two tables whose parties are called like this. */
function tables(first: string, second: string): string {
  const header = `Activity | ${first} | ${second}`;
  return page(
    "# RACI",
    "## Operations",
    tableOf(header, ...rows.slice(0, 2)),
    "## End",
    tableOf(header, ...rows.slice(2)),
  );
}

/** Ten activities of two parties, in which the first one has these letters. */
function tenRows(first: string, letters: string): string {
  const tasks = ["Order", "Install", "Name", "Back up", "Restore", "Patch", "Watch", "Scale", "Export", "Delete"];
  const lines = tasks.map((task, index) => `${task} the cluster | ${letters[index]} | ${"RRARRRRRIR"[index]}`);
  return tableOf(`Activity | ${first} | Provider`, ...lines);
}

/** Two columns of one name; the second has these letters in the last row. */
function namesakes(letters: string): string {
  return tableOf("Activity | Team | Team", "Plan backups | A | R", `Restore data | A | ${letters}`);
}

describe("parties", () => {
  it.each<{ name: string; before: string; after: string; changes: string[] }>([
    {
      name: "a renamed column once for all tables, without shifts",
      before: tables("Customer", "Provider"),
      after: tables("Customer", "Acme Cloud"),
      changes: ["party-renamed Provider > Acme Cloud"],
    },
    {
      name: "case as a new name",
      before: tables("Customer", "Cloud Provider"),
      after: tables("Customer", "Cloud provider"),
      changes: ["party-renamed Cloud Provider > Cloud provider"],
    },
    {
      name: "both columns renamed",
      before: tables("Maintaining team", "Platform maintainers"),
      after: tables("Detection owner", "Governance committee"),
      changes: [
        "party-renamed Maintaining team > Detection owner",
        "party-renamed Platform maintainers > Governance committee",
      ],
    },
    {
      name: "initials that were written out, in another column",
      before: tableOf("Activity | PM | Developer", ...rows),
      after: tableOf(
        "Activity | Developer | Product Manager",
        ...rows.map((row) => {
          const [name, first, second] = row.split(" | ");
          return [name, second, first].join(" | ");
        }),
      ),
      changes: ["party-reordered Developer", "party-renamed PM > Product Manager"],
    },
    {
      name: "exchanged letters of parties that remain as shifts",
      before: tableOf("Activity | Customer | Provider", "Plan backups | A | R"),
      after: tableOf("Activity | Provider | Customer", "Plan backups | A | R"),
      changes: [
        "party-reordered Provider",
        "accountable-transferred Plan backups: Customer > Provider",
        "responsible-transferred Plan backups: Provider > Customer",
      ],
    },
    {
      name: "another party with other letters as gone and new",
      before: tableOf("Activity | Customer | Provider", ...rows),
      after: tableOf("Activity | Customer | Auditor", ...rows.map((row) => row.replace(/\| \w+$/u, "| I"))),
      changes: [
        "party-added - > Auditor",
        "party-removed Provider > -",
        "informed-assigned Plan backups: - > Auditor",
        "responsible-removed Plan backups: Provider > -",
        "informed-assigned Restore data: - > Auditor",
        "responsible-removed Restore data: Provider > -",
        "accountable-removed Report incidents: Provider > -",
        "informed-assigned Report incidents: - > Auditor",
        "responsible-removed Report incidents: Provider > -",
        "consulted-removed Delete projects: Provider > -",
        "informed-assigned Delete projects: - > Auditor",
      ],
    },
    {
      name: "a column that only one table got, in that table's section",
      before: tables("Customer", "Provider"),
      after: page(
        "# RACI",
        "## Operations",
        tableOf("Activity | Customer | Provider", ...rows.slice(0, 2)),
        "## End",
        tableOf(
          "Activity | Customer | Provider | Auditor",
          "Report incidents | I | RA | I",
          "Delete projects | RA | C | ",
        ),
      ),
      changes: ["party-added - > Auditor", "informed-assigned Report incidents: - > Auditor"],
    },
    {
      name: "a reordered column without shifts",
      before: tableOf(
        "Activity | Customer | Provider | Auditor",
        "Plan backups | A | R | I",
        "Restore data | A | R | C",
      ),
      after: tableOf(
        "Activity | Auditor | Customer | Provider",
        "Plan backups | I | A | R",
        "Restore data | C | A | R",
      ),
      changes: ["party-reordered Auditor"],
    },
  ])("finds $name", ({ before, after, changes }) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });

  it("names the section that all affected tables share", () => {
    const [renamed] =
      compareMarkdown(tables("Customer", "Provider"), tables("Customer", "Supplier")).documents[0]?.changes ?? [];
    expect(renamed?.section).toEqual(["RACI"]);
  });

  it("keeps parties of one name in one table apart by their order", () => {
    expect(changesBetween(namesakes("R"), namesakes("RC"))).toEqual(["consulted-assigned Restore data: - > Team"]);
  });

  it("knows a party under its new name while some of its duties move in the same edit", () => {
    expect(changesBetween(tenRows("Customer", "AIRIICIIAI"), tenRows("Client", "AIRIIARCAI"))).toEqual([
      "party-renamed Customer > Client",
      "accountable-assigned Patch the cluster: - > Client",
      "consulted-removed Patch the cluster: Customer > -",
      "informed-removed Watch the cluster: Customer > -",
      "responsible-assigned Watch the cluster: - > Client",
      "consulted-assigned Scale the cluster: - > Client",
      "informed-removed Scale the cluster: Customer > -",
    ]);
  });

  it("knows a party under its new name where its table was divided", () => {
    const lines = [
      "Order it | A | I",
      "Install it | I | R",
      "Back it up | C | A",
      "Restore it | A | R",
      "Delete it | R | I",
    ];
    const divided = page(
      "# RACI",
      "## Start",
      tableOf("Activity | Client | Provider", ...lines.slice(0, 2), "Rotate the keys | I | RA"),
      "## Run",
      tableOf("Activity | Client | Provider", ...lines.slice(2)),
    );
    const kinds = changesBetween(page("# RACI", tableOf("Activity | Customer | Provider", ...lines)), divided);
    expect(kinds).toContain("party-renamed Customer > Client");
    expect(kinds.filter((kind) => /assigned|transferred/u.test(kind))).toEqual([]);
  });

  it("takes nobody for a party of a table that lost one activity to another table", () => {
    const [moved, ...others] = ["Order it | A | I", "Install it | I | R", "Back it up | C | A"];
    const before = page("# RACI", "## Start", tableOf("Activity | Kim | Joe", moved ?? "", ...others));
    const fresh = ["Dig a hole | R | A", "Plant a tree | A | R", "Water the lawn | R | C"];
    const after = page("# RACI", "## Garden", tableOf("Activity | Lee | Ann", ...fresh, moved ?? ""));
    expect(changesBetween(before, after).filter((change) => change.startsWith("party-"))).toEqual([
      "party-added - > Lee",
      "party-removed Kim > -",
      "party-added - > Ann",
      "party-removed Joe > -",
    ]);
  });

  it("takes no stranger for a party of other letters, however many agree", () => {
    const kinds = compareMarkdown(tenRows("Customer", "AIRIICIIAI"), tenRows("Client", "AIRIIARCCA")).documents[0];
    expect(kinds?.changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["party-added", "party-removed"]));
  });

  it("takes configured names for one party", () => {
    const parties = [
      { name: "Customer", aliases: ["Client"] },
      { name: "Provider", aliases: [] },
    ];
    const before = tableOf("Activity | Client | Provider", ...rows);
    const after = tableOf(
      "Activity | Provider | Customer",
      ...rows.map((row) => row.replace(/\| (\w+) \| (\w+)$/u, "| $2 | $1")),
    );
    expect(changesBetween(before, after, { parties })).toEqual([
      "party-reordered Provider",
      "party-renamed Client > Customer",
    ]);
  });

  it("takes no party for another one that is known by name", () => {
    const before = tableOf("Activity | Customer | Operations", "Plan backups | A | R", "Restore data | A | R");
    const after = tableOf("Activity | Customer | Supplier", "Plan backups | A | R", "Restore data | A | R");
    expect(changesBetween(before, after)).toEqual(["party-renamed Operations > Supplier"]);
    const parties = [
      { name: "Operations", aliases: [] },
      { name: "Supplier", aliases: [] },
    ];
    expect(changesBetween(before, after, { parties })).toEqual([
      "party-added - > Supplier",
      "party-removed Operations > -",
      "responsible-assigned Plan backups: - > Supplier",
      "responsible-removed Plan backups: Operations > -",
      "responsible-assigned Restore data: - > Supplier",
      "responsible-removed Restore data: Operations > -",
    ]);
  });
});
