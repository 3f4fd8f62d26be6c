import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { page, table, tableOf } from "../testing/tables.ts";

const rows = ["Plan backups | A | R", "Restore data | A | R", "Report incidents | I | RA", "Delete projects | RA | I"];

/** Two tables that have a row of the same name, with these cells. */
function reviews(access: string, backup: string): string {
  return page("## Access", table(`Review | ${access}`), "## Backup", table(`Review | ${backup}`));
}

describe("activities", () => {
  it.each<{ name: string; before: string; after: string; changes: string[] }>([
    {
      name: "no change at all when the table is realigned",
      before: table(...rows),
      after: table(...rows.map((row) => row.replaceAll(" | ", "    |   "))),
      changes: [],
    },
    {
      name: "an added row",
      before: table(...rows),
      after: table(...rows, "Rotate encryption keys | A | R"),
      changes: ["activity-added - > Rotate encryption keys"],
    },
    {
      name: "a removed row",
      before: table(...rows),
      after: table(...rows.slice(1)),
      changes: ["activity-removed Plan backups > -"],
    },
    {
      name: "case and punctuation as rewording",
      before: table(...rows),
      after: table(...rows.with(1, "Restore Data. | A | R")),
      changes: ["activity-reworded Restore data > Restore Data."],
    },
    {
      name: "a typo, a plural and a word more as rewording",
      before: table("Host the service in the plateform | I | RA", "Provide inventory of ressource | RA |", ...rows),
      after: table("Host the service in the platform | I | RA", "Provide inventory of resources used | RA |", ...rows),
      changes: [
        "activity-reworded Host the service in the plateform > Host the service in the platform",
        "activity-reworded Provide inventory of ressource > Provide inventory of resources used",
      ],
    },
    {
      name: "siblings that differ in one word, with their words in another order",
      before: table(
        "Maintain in secure conditions your applications | RA |",
        "Maintain in secure conditions the management network | | RA",
      ),
      after: table(
        "Maintain the management network in secure conditions | | RA",
        "Maintain your applications in secure conditions | RA |",
      ),
      changes: [
        "activity-reordered Maintain in secure conditions the management network > Maintain the management network in secure conditions",
        "activity-reworded Maintain in secure conditions the management network > Maintain the management network in secure conditions",
        "activity-reworded Maintain in secure conditions your applications > Maintain your applications in secure conditions",
      ],
    },
    {
      name: "another activity in the same place as gone and new",
      before: table(...rows),
      after: table(...rows.with(1, "Review the firewall | A | R")),
      changes: ["activity-removed Restore data > -", "activity-added - > Review the firewall"],
    },
    {
      name: "one leading verb in common as gone and new",
      before: table("Manage backups | A | R", "Order hardware | RA | I"),
      after: table("Manage access | A | R", "Order hardware | RA | I"),
      changes: ["activity-added - > Manage access", "activity-removed Manage backups > -"],
    },
    {
      name: "the fewest rows that explain a new order",
      before: table(...rows),
      after: table(...rows.slice(1), ...rows.slice(0, 1)),
      changes: ["activity-reordered Plan backups"],
    },
    {
      name: "a row that was moved, reworded and reassigned at once",
      before: page("## Before", table(...rows), "## After", table("Destroy disks | I | RA", "Close accounts | RA | I")),
      after: page(
        "## Before",
        table(...rows.slice(1)),
        "## After",
        table("Destroy disks | I | RA", "Close accounts | RA | I", "Plan the backups | R | A"),
      ),
      changes: [
        "accountable-transferred Plan backups > Plan the backups: Customer > Provider",
        "activity-moved Plan backups > Plan the backups",
        "activity-reworded Plan backups > Plan the backups",
        "responsible-transferred Plan backups > Plan the backups: Provider > Customer",
      ],
    },
  ])("finds $name", ({ before, after, changes }) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });

  it("keeps activities of one name under different headings apart", () => {
    expect(changesBetween(reviews("A | R", "R | A"), reviews("A | R", "R | I"))).toEqual([
      "accountable-removed Review: Provider > -",
      "informed-assigned Review: - > Provider",
    ]);
  });

  it("pairs rows of one name in one table so that the fewest duties move, and says so", () => {
    const before = table("Review | A | R", "Review | R | A", "Plan backups | A | R");
    const after = table("Review | R | A", "Review | A | R", "Plan backups | A | R");
    const { changes, matched } = compareMarkdown(before, after).documents[0] ?? { changes: [], matched: [] };
    expect(changes.map(({ kind }) => kind)).toEqual(["activity-reordered"]);
    expect(matched[0]?.why).toBe("same name in the same table, more than once; no duty moves this way");
  });

  it("follows a stable id through a new name and does not trust a number that only counts rows", () => {
    const header = "ID | Activity | Customer | Provider";
    expect(
      changesBetween(
        tableOf(header, "OPS-1 | Plan backups | A | R", "OPS-2 | Restore data | A | R"),
        tableOf(header, "OPS-2 | Bring everything back | A | R", "OPS-1 | Plan backups | A | R"),
      ),
    ).toEqual([
      "activity-reordered Restore data > Bring everything back",
      "activity-reworded Restore data > Bring everything back",
    ]);
    expect(
      changesBetween(
        tableOf(header, "1 | Plan backups | A | R", "2 | Restore data | R | A"),
        tableOf(header, "1 | Order hardware | A | R", "2 | Plan backups | A | R", "3 | Restore data | R | A"),
      ),
    ).toEqual(["activity-added - > Order hardware"]);
  });

  it("takes configured names for one activity", () => {
    const options = { activityAliases: [{ name: "Restore data", aliases: ["Disaster recovery"] }] };
    expect(changesBetween(table(...rows), table(...rows.with(1, "Disaster recovery | A | R")), options)).toEqual([
      "activity-reworded Restore data > Disaster recovery",
    ]);
  });

  it("carries the roles of activities that come and go", () => {
    const [document] = compareMarkdown(table(...rows), table(...rows.slice(1))).documents;
    expect(document?.changes[0]?.value).toEqual({ before: "Customer: A; Provider: R", after: null });
  });
});
