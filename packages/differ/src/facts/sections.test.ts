import { describe, expect, it } from "vitest";
import { changesBetween } from "../testing/changes.ts";
import { page, table, tableOf } from "../testing/tables.ts";

const operations = ["Plan backups | A | R", "Restore data | A | R"];
const security = ["Review access rights | RA | C", "Apply security patches | I | RA"];
const ending = ["Delete projects | RA | I", "Release resources | I | RA"];

function document(titles: { top?: string; first?: string; second?: string; third?: string } = {}): string {
  const {
    top = "Responsibilities (RACI)",
    first = "1. Operations",
    second = "2. Security",
    third = "3. End of service",
  } = titles;
  return page(
    `# ${top}`,
    `## ${first}`,
    table(...operations),
    `## ${second}`,
    table(...security),
    `## ${third}`,
    table(...ending),
  );
}

describe("sections", () => {
  it.each<{ name: string; before: string; after: string; changes: string[] }>([
    {
      name: "a renamed heading above all tables once",
      before: document(),
      after: document({ top: "Who does what (RACI)" }),
      changes: ["section-renamed Responsibilities (RACI) > Who does what (RACI)"],
    },
    {
      name: "a renamed heading in other words",
      before: document(),
      after: document({ second: "2. Protection of the platform" }),
      changes: ["section-renamed 2. Security > 2. Protection of the platform"],
    },
    {
      name: "renumbered headings without moves",
      before: document(),
      after: document({ first: "2. Operations", second: "3. Security", third: "1. End of service" }),
      changes: [
        "section-renamed 1. Operations > 2. Operations",
        "section-renamed 2. Security > 3. Security",
        "section-renamed 3. End of service > 1. End of service",
      ],
    },
    {
      name: "nothing when sections change places",
      before: page("# RACI", "## Operations", table(...operations), "## Security", table(...security)),
      after: page("# RACI", "## Security", table(...security), "## Operations", table(...operations)),
      changes: [],
    },
    {
      name: "nothing when a heading is put in above",
      before: page("## RACI", table(...operations)),
      after: page("# Handbook", "## RACI", table(...operations)),
      changes: [],
    },
    {
      name: "no more than moves when two tables become one",
      before: page("# RACI", "## Operations", table(...operations), "## Security", table(...security)),
      after: page("# RACI", "## Operations", table(...operations, ...security)),
      changes: ["activity-moved Review access rights", "activity-moved Apply security patches"],
    },
    {
      name: "no more than moves when a table is cut in two under headings of their own",
      before: page("# RACI", table(...operations, ...security)),
      after: page("# RACI", "## Operations", table(...operations), "## Security", table(...security)),
      changes: ["activity-moved Review access rights", "activity-moved Apply security patches"],
    },
    {
      name: "a new table with its activities",
      before: page("# RACI", "## Operations", table(...operations)),
      after: page("# RACI", "## Operations", table(...operations), "## Security", table(...security)),
      changes: ["matrix-added", "activity-added - > Review access rights", "activity-added - > Apply security patches"],
    },
    {
      name: "a table that is gone with its activities",
      before: document(),
      after: page(
        "# Responsibilities (RACI)",
        "## 1. Operations",
        table(...operations),
        "## 3. End of service",
        table(...ending),
      ),
      changes: [
        "matrix-removed",
        "activity-removed Review access rights > -",
        "activity-removed Apply security patches > -",
      ],
    },
    {
      name: "a renamed divider once and no move",
      before: tableOf(
        "Activity | Customer | Provider",
        "**Phase 1** | | ",
        ...operations,
        "**Phase 2** | | ",
        ...security,
      ),
      after: tableOf(
        "Activity | Customer | Provider",
        "**Preparation** | | ",
        ...operations,
        "**Phase 2** | | ",
        ...security,
      ),
      changes: ["section-renamed Phase 1 > Preparation"],
    },
    {
      name: "a row that went under another divider",
      before: tableOf(
        "Activity | Customer | Provider",
        "**Phase 1** | | ",
        ...operations,
        "**Phase 2** | | ",
        ...security,
      ),
      after: tableOf(
        "Activity | Customer | Provider",
        "**Phase 1** | | ",
        operations[0] ?? "",
        "**Phase 2** | | ",
        operations[1] ?? "",
        ...security,
      ),
      changes: ["activity-moved Restore data"],
    },
  ])("finds $name", ({ before, after, changes }) => {
    expect(changesBetween(before, after)).toEqual(changes);
  });
});
