import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { page, table, tableOf } from "../testing/tables.ts";

const rest = ["Report incidents | I | RA", "Plan backups | A | R"];

function one(row: string): string {
  return page("# RACI", table(row, ...rest));
}

describe("notation", () => {
  it.each<{ name: string; before: string; after: string; changes: string[] }>([
    {
      name: "nothing for white space",
      before: one("Restore data |  RA  | "),
      after: one("Restore data | RA |"),
      changes: [],
    },
    {
      name: "nothing for white space around a separator",
      before: one("Restore data | R / A | I"),
      after: one("Restore data | R/A | I"),
      changes: [],
    },
    {
      name: "nothing for other line ends",
      before: one("Restore data | RA | I"),
      after: one("Restore data | RA | I").replaceAll("\n", "\r\n"),
      changes: [],
    },
    {
      name: "a separator",
      before: one("Restore data | RA | I"),
      after: one("Restore data | R/A | I"),
      changes: ["notation-changed Restore data: Customer"],
    },
    {
      name: "a dash for a blank",
      before: one("Restore data | RA | "),
      after: one("Restore data | RA | -"),
      changes: ["notation-changed Restore data: Provider"],
    },
    {
      name: "marks around a letter",
      before: one("Restore data | RA | I"),
      after: one("Restore data | **RA** | I"),
      changes: ["notation-changed Restore data: Customer"],
    },
    {
      name: "marks around an activity",
      before: one("Restore data | RA | I"),
      after: one("**Restore data** | RA | I"),
      changes: ["notation-changed Restore data"],
    },
    {
      name: "a link on an activity",
      before: one("Restore data | RA | I"),
      after: one("[Restore data](runbook.md) | RA | I"),
      changes: ["notation-changed Restore data"],
    },
    {
      name: "marks around a party",
      before: page("# RACI", tableOf("Activity | Customer | Provider", ...rest)),
      after: page("# RACI", tableOf("Activity | **Customer** | Provider", ...rest)),
      changes: ["notation-changed Customer"],
    },
  ])("finds $name", ({ before, after, changes }) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });

  it("says nothing of notation where a duty moved", () => {
    expect(changesBetween(one("Restore data | RA | I"), one("Restore data | **R** | I"))).toEqual([
      "accountable-removed Restore data: Customer > -",
    ]);
  });

  it("shows both ways of writing", () => {
    const [change] =
      compareMarkdown(one("Restore data | RA | I"), one("Restore data | R/A | I")).documents[0]?.changes ?? [];
    expect(change?.value).toEqual({ before: "RA", after: "R/A" });
  });

  it("takes a table that was turned round for the same", () => {
    const turned = tableOf(
      "Party | Restore data | Report incidents | Plan backups",
      "Customer | RA | I | A",
      "Provider | I | RA | R",
    );
    const usual = one("Restore data | RA | I");
    const changes = changesBetween(usual, page("# RACI", turned));
    expect(changes).toEqual([]);
  });
});
