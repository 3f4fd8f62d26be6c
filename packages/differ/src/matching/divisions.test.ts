import { describe, expect, it } from "vitest";
import { changesBetween, compareMarkdown } from "../testing/changes.ts";
import { namesOnly, pairingOf, sceneOf, sideOf } from "../testing/scenes.ts";
import { table } from "../testing/tables.ts";
import { findDivisions } from "./divisions.ts";

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

describe("the words of a row", () => {
  type Pairs = (readonly [number, number])[];

  /** Splits and merges in a pair of tables, of which each word counts as much as any other. */
  function divisions(before: string[], after: string[], pairs: Pairs = []): [string[], string[]] {
    const scene = {
      ...sceneOf(sideOf(namesOnly(...before)), sideOf(namesOnly(...after)), ...pairs),
      weights: { weightOf: () => 1 },
    };
    const found = findDivisions(scene).map(({ kind, whole, parts }) => {
      const [wholes, names] = kind === "split" ? [before, after] : [after, before];
      return `${kind} ${wholes[whole]} > ${parts.map((part) => names[part]).join(" + ")}`;
    });
    const reasons = [...scene.rows.evidence.values()].map(({ confidence, why }) => `${confidence} ${why}`);
    return [found, reasons];
  }

  it.each<[string, string[], string[], string[], Pairs?]>([
    ["all of them", ["dig sow"], ["dig", "sow"], ["split dig sow > dig + sow"]],
    ["from the row that it is paired with", ["dig sow"], ["dig", "sow"], ["split dig sow > sow + dig"], [[0, 1]]],
    ["three in four", ["dig sow rake mow"], ["dig sow", "rake"], ["split dig sow rake mow > dig sow + rake"]],
    ["not three in five", ["dig sow rake mow hoe"], ["dig sow", "rake"], []],
    ["to rows that say three in five in its words", ["dig sow mow"], ["dig sow mow oak elm", "mow"], []],
    [
      "to a row that says three in five in its words",
      ["dig sow mow rake"],
      ["rake", "dig sow mow oak elm"],
      ["split dig sow mow rake > rake + dig sow mow oak elm"],
    ],
    ["not to a row that says half of it in its words", ["dig sow"], ["dig", "sow oak"], []],
    ["not where its partner says half of it in other words", ["dig sow"], ["dig oak", "sow"], [], [[0, 0]]],
    [
      "where its partner says two in five in other words",
      ["dig sow rake hoe"],
      ["dig sow rake oak elm", "hoe"],
      ["split dig sow rake hoe > dig sow rake oak elm + hoe"],
      [[0, 0]],
    ],
    ["not to one row", ["dig sow"], ["dig sow oak"], []],
    ["not to rows that add nothing", ["dig sow"], ["dig sow oak", "dig"], []],
    [
      "to rows that add one in six",
      ["dig sow rake mow hoe weed"],
      ["dig sow rake mow", "hoe", "dig"],
      ["split dig sow rake mow hoe weed > dig sow rake mow + hoe"],
    ],
    [
      "not to rows that add one in seven",
      ["dig sow rake mow hoe weed fell"],
      ["dig sow rake mow weed fell", "hoe"],
      [],
    ],
    ["not from a row without a name", ["dig sow"], ["", "dig sow"], [], [[0, 0]]],
    ["not where it kept its name", ["dig sow"], ["dig sow", "dig"], [], [[0, 0]]],
    [
      "from the row that says most of its parts",
      ["dig sow mow", "sow mow rake fell"],
      ["dig", "sow mow rake", "fell"],
      ["split sow mow rake fell > sow mow rake + fell"],
    ],
    ["from the first of rows that say as much", ["dig sow", "dig mow"], ["sow", "dig"], ["split dig sow > sow + dig"]],
    ["of two rows joined", ["dig", "sow"], ["dig sow"], ["merge dig sow > dig + sow"]],
    [
      "not joined in a row that others were divided into",
      ["dig sow mow", "oak"],
      ["dig sow oak", "mow"],
      ["split dig sow mow > dig sow oak + mow"],
    ],
  ])("are divided: %s", (_which, before, after, expected, pairs) => {
    expect(divisions(before, after, pairs)[0]).toEqual(expected);
  });

  it("pair it with its first part, less sure than by name", () => {
    expect(divisions(["dig sow"], ["dig", "sow"])[1]).toEqual(["0.7 its words were divided among rows"]);
    expect(divisions(["dig", "sow"], ["dig sow"])[1]).toEqual(["0.7 its words were joined with those of other rows"]);
  });

  it("are not divided between tables", () => {
    const scene = sceneOf(sideOf(namesOnly("dig sow")), sideOf(namesOnly(), namesOnly("dig", "sow")));
    expect(findDivisions(scene)).toEqual([]);
    const both = { ...scene, matrices: pairingOf([0, 1]) };
    expect(findDivisions(both)).toEqual([{ kind: "split", whole: 0, parts: [0, 1] }]);
  });
});
