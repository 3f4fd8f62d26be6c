import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { table } from "../testing/tables.ts";

const rest = ["Plan capacity | A | R", "Report incidents | I | RA"];

describe("splits and merges", () => {
  it.each<{ name: string; before: string[]; after: string[]; changes: string[] }>([
    {
      name: "one row that became two",
      before: ["Back up and restore databases | A | R"],
      after: ["Back up databases | A | R", "Restore databases | A | R"],
      changes: ["activity-split Back up and restore databases > Back up databases + Restore databases"],
    },
    {
      name: "one row that became three",
      before: ["Install, upgrade and remove the database | A | R"],
      after: ["Install the database | A | R", "Upgrade the database | A | R", "Remove the database | A | R"],
      changes: [
        "activity-split Install, upgrade and remove the database > Install the database + Upgrade the database + Remove the database",
      ],
    },
    {
      name: "a duty that went elsewhere with a part",
      before: ["Back up and restore databases | A | R"],
      after: ["Back up databases | A | R", "Restore databases | R | A"],
      changes: [
        "activity-split Back up and restore databases > Back up databases + Restore databases",
        "accountable-transferred Back up and restore databases > Restore databases: Customer > Provider",
        "responsible-transferred Back up and restore databases > Restore databases: Provider > Customer",
      ],
    },
    {
      name: "a new row beside a row that kept its name as added",
      before: ["Back up databases | A | R"],
      after: ["Back up databases | A | R", "Restore databases | A | R"],
      changes: ["activity-added - > Restore databases"],
    },
    {
      name: "a new row beside a reworded row as added",
      before: ["Review the access rights of users | A | R"],
      after: ["Review all access rights of users | A | R", "Train new users | A | R"],
      changes: [
        "activity-reworded Review the access rights of users > Review all access rights of users",
        "activity-added - > Train new users",
      ],
    },
  ])("finds $name", ({ before, after, changes }) => {
    expect(changesBetween(table(...before, ...rest), table(...after, ...rest))).toEqual(changes);
  });

  it("finds a merge where a split is read backwards", () => {
    const before = table("Back up databases | A | R", "Restore databases | R | A", ...rest);
    const after = table("Back up and restore databases | A | R", ...rest);
    expect(changesBetween(before, after)).toEqual([
      "accountable-transferred Restore databases > Back up and restore databases: Provider > Customer",
      "activity-merged Back up databases + Restore databases > Back up and restore databases",
      "responsible-transferred Restore databases > Back up and restore databases: Customer > Provider",
    ]);
  });

  it("lists every part as matched and adds nothing to what parties gain", () => {
    const before = table("Back up and restore databases | A | R", ...rest);
    const after = table("Back up databases | A | R", "Restore databases | A | R", ...rest);
    const { documents, parties } = compareMarkdown(before, after);
    expect(documents[0]?.matched.slice(0, 2).map((pair) => [pair.before.activity, pair.after.activity])).toEqual([
      ["Back up and restore databases", "Back up databases"],
      ["Back up and restore databases", "Restore databases"],
    ]);
    expect(parties.flatMap(({ gained, lost }) => [...gained, ...lost])).toEqual([]);
  });
});
