import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { page, tableOf } from "../testing/tables.ts";

const english = page(
  "# Responsibilities (RACI)",
  "## Before subscription",
  tableOf(
    "Activity | Customer | Hoster",
    "Learn about the limits of the service | RA | CI",
    "Host the service in the north | I | RA",
    "Choose the service plan | RA | I",
  ),
  "## Service usage",
  tableOf("Activity | Customer | Hoster", "Retain the logs of the platform | | RA"),
);

const french = page(
  "# Responsabilités (RACI)",
  "## Avant la souscription",
  tableOf(
    "Activité | Client | Hoster",
    "Prendre connaissance des limites du produit | RA | CI",
    "Héberger l'ensemble dans le nord | I | RA",
    "Choisir une offre | RA | I",
  ),
  "## Utilisation",
  tableOf("Activité | Client | Hoster", "Conserver les journaux | | RA"),
);

describe("translated documents", () => {
  it("match row by row where shape and letters agree, with no duty moved", () => {
    expect(changesBetween(english, french).map((line) => line.split(" ")[0])).toEqual([
      "section-renamed",
      "section-renamed",
      "party-renamed",
      "activity-reworded",
      "activity-reworded",
      "activity-reworded",
      "section-renamed",
      "activity-reworded",
    ]);
  });

  it("still show a duty that moved in translation", () => {
    const moved = french.replace("Choisir une offre | RA | I", "Choisir une offre | R | AI");
    expect(changesBetween(english, moved).filter((line) => line.startsWith("accountable"))).toEqual([
      "accountable-transferred Choose the service plan > Choisir une offre: Customer > Hoster",
    ]);
  });

  it("are matched with less confidence than equal names", () => {
    const { matched } = compareMarkdown(english, french).documents[0] ?? { matched: [] };
    expect(matched).toHaveLength(4);
    expect(matched.every(({ confidence }) => confidence >= 0.5 && confidence <= 0.8)).toBe(true);
  });

  it("are not seen where the same words come back in other rows", () => {
    const header = "Activity | Customer | Hoster";
    const before = page(
      "# RACI",
      tableOf(header, "Plan backups | A | R", "Restore customer data | R | A", "Order hardware | I | RA"),
    );
    const after = page(
      "# RACI",
      tableOf(header, "Test restored data | A | R", "Order spare parts | R | A", "Customer reports | I | RA"),
    );
    expect(changesBetween(before, after).filter((line) => line.startsWith("activity-reworded"))).toEqual([]);
  });
});
