import { describe, expect, it } from "vitest";
import { changesBetween } from "../testing/changes.ts";
import { page, table, tableOf } from "../testing/tables.ts";

const header = "Activity | Responsible | Accountable | Consulted | Informed";
const rows = [
  "Plan backups | Operations | Customer | Security | ",
  "Restore data | Operations | Customer | | Support",
  "Report incidents | Support | Operations | Security | Customer",
];

function named(...changed: readonly string[]): string {
  return page("# RACI", tableOf(header, ...changed));
}

describe("tables with roles in columns", () => {
  it.each<{ name: string; after: string[]; changes: string[] }>([
    {
      name: "a duty that went to another party",
      after: rows.with(1, "Restore data | Operations | Security | | Support"),
      changes: ["accountable-transferred Restore data: Customer > Security"],
    },
    {
      name: "a party that is named for the first time",
      after: rows.with(1, "Restore data | Operations | Customer | Auditor | Support"),
      changes: ["consulted-assigned Restore data: - > Auditor", "party-added - > Auditor"],
    },
    {
      name: "no new party in a party that the document named elsewhere",
      after: rows.with(0, "Plan backups | Operations | Customer | Security | Support"),
      changes: ["informed-assigned Plan backups: - > Support"],
    },
    {
      name: "a name that is written out",
      after: rows.map((row) => row.replace("Security", "Security team")),
      changes: ["party-renamed Security > Security team"],
    },
    {
      name: "another name in its place as another party",
      after: rows.map((row) => row.replace("Security", "Auditor")),
      changes: [
        "consulted-assigned Plan backups: - > Auditor",
        "consulted-removed Plan backups: Security > -",
        "party-added - > Auditor",
        "party-removed Security > -",
        "consulted-assigned Report incidents: - > Auditor",
        "consulted-removed Report incidents: Security > -",
      ],
    },
  ])("show $name", ({ after, changes }) => {
    expect(changesBetween(named(...rows), named(...after)).toSorted()).toEqual(changes.toSorted());
  });

  it("say the same as a table with parties in columns", () => {
    const usual = page("# RACI", table("Plan backups | A | R", "Restore data | A | R", "Report incidents | I | RA"));
    const turned = page(
      "# RACI",
      tableOf(
        header,
        "Plan backups | Provider | Customer | | ",
        "Restore data | Provider | Customer | | ",
        "Report incidents | Provider | Provider | | Customer",
      ),
    );
    expect(changesBetween(usual, turned)).toEqual([]);
    expect(changesBetween(turned, usual)).toEqual([]);
  });
});
