import { describe, expect, it } from "vitest";
import { pairingOf, sceneOf, sideOf } from "../testing/scenes.ts";
import { itemAt } from "./lookup.ts";
import { likelyRenames, settlePartiesByName, settleRenamedParties } from "./parties.ts";
import { presumedParties } from "./presumed-parties.ts";
import type { Scene } from "./scene.ts";
import type { Side } from "./side.ts";

/** A table of these columns, each a party with its letters from top to bottom; `.` is an empty cell. */
function columns(...sketches: readonly string[]): Side {
  const parties = sketches.map((sketch) => sketch.split(": ")[0] ?? "");
  const letters = sketches.map((sketch) => (sketch.split(": ")[1] ?? "").split(" "));
  const longest = Math.max(...letters.map((column) => column.length));
  const rows = Array.from({ length: longest }, (_, row) => [
    `Row ${row}`,
    ...letters.map((column) => (column[row] ?? "").replace(".", "")),
  ]);
  return sideOf({ parties, rows });
}

/** Two tables whose rows are paired in order, and the parties of one name. */
function sceneWith(before: Side, after: Side): Scene {
  const shorter = Math.min(before.rows.length, after.rows.length);
  const scene = {
    ...sceneOf(before, after, ...Array.from({ length: shorter }, (_, row) => [row, row] as const)),
    parties: pairingOf(),
  };
  settlePartiesByName(scene);
  return scene;
}

const nameOf = (side: Side, index: number): string => itemAt(side.identities, index).name;

/** `Kim > Lee 0.7`: the new names with what speaks for them. */
function renames(scene: Scene): string[] {
  return likelyRenames(scene).map(
    ({ before, after, worth }) =>
      `${nameOf(scene.before, before)} > ${nameOf(scene.after, after)} ${(worth + 0.54).toFixed(3)}`,
  );
}

/** The same with parties in the cells. */
function turned(side: Side): Side {
  return { ...side, matrices: side.matrices.map((matrix) => ({ ...matrix, orientation: "roles-in-columns" })) };
}

const areStrangers = (): boolean => true;

const staff = "Staff: I I I I I I I I I";
const kim = "Kim: A R A R A C";

describe("a party has another name", () => {
  it.each<[string, Side, Side, string[]]>([
    ["not where it kept its own", columns(kim, staff), columns(kim, staff), []],
    ["with its letters in its column", columns(kim, staff), columns("Lee: A R A R A C", staff), ["Kim > Lee 0.700"]],
    [
      "with most of its letters in its column",
      columns("Kim: A R A R .", staff),
      columns("Lee: A R A R R", staff),
      ["Kim > Lee 0.600"],
    ],
    ["not with half of its letters", columns("Kim: A R A R", staff), columns("Lee: A R R A", staff), []],
    ["not without any letters", columns("Kim: . . .", staff), columns("Lee: . . .", staff), []],
    [
      "with its initials, without any letters",
      columns("PM: . . .", staff),
      columns("Product Manager: . . .", staff),
      ["PM > Product Manager 0.675"],
    ],
    [
      "with six of its letters in another column",
      columns(kim, staff, "Joe: C . . . . ."),
      columns("Joe: C . . . . .", staff, "Lee: A R A R A C"),
      ["Kim > Lee 0.700"],
    ],
    [
      "not with five of its letters in another column",
      columns("Kim: A R A R A .", staff, "Joe: C . . . . ."),
      columns("Joe: C . . . . .", staff, "Lee: A R A R A ."),
      [],
    ],
    [
      "with most of its letters in another column",
      columns("Kim: A R A R A RC C C", staff, "Joe: C . . . . ."),
      columns("Joe: C . . . . .", staff, "Lee: A R A R A RC C ."),
      ["Kim > Lee 0.644"],
    ],
    [
      "not with too few of its letters in another column",
      columns("Kim: A R A R A RC C C C", staff, "Joe: C . . . . ."),
      columns("Joe: C . . . . .", staff, "Lee: A R A R A RC . . ."),
      [],
    ],
    [
      "with its initials and letters in another column",
      columns("PM: A R", staff, "Joe: C ."),
      columns("Joe: C .", staff, "Product Manager: A R"),
      ["PM > Product Manager 0.725"],
    ],
    [
      "without its typo, though hardly a letter stayed",
      columns("Securty Officer: A R A", staff),
      columns("Security Officer: R A R", staff),
      ["Securty Officer > Security Officer 0.550"],
    ],
    [
      "beside the same neighbour to its right",
      columns("Kim: A R", staff),
      columns("Joe: C C", "Lee: A R", staff),
      ["Kim > Lee 0.700"],
    ],
    [
      "beside the same neighbour to its left",
      columns(staff, "Kim: A R"),
      columns("Joe: C C", staff, "Lee: A R"),
      ["Kim > Lee 0.700"],
    ],
    [
      "not where it stands neither in its column nor beside the same neighbour",
      columns("Kim: A R", "Joe: C C", staff),
      columns("Joe: C C", staff, "Lee: A R"),
      [],
    ],
    [
      "so that most speaks for all of them",
      columns("Kim: A R A R A R", "Joe: R A R A R A", staff),
      columns("Ada: R A R A R A", "Ben: A R A R A R", staff),
      ["Kim > Ben 0.700", "Joe > Ada 0.700"],
    ],
  ])("%s", (_when, before, after, expected) => {
    expect(renames(sceneWith(before, after))).toEqual(expected);
  });

  it("not where the two are known to be strangers, unless the names are alike", () => {
    const other = sceneWith(columns(kim, staff), columns("Lee: A R A R A C", staff));
    expect(renames({ ...other, areStrangers })).toEqual([]);
    const longer = sceneWith(columns("PM: A R A", staff), columns("Product Manager: A R A", staff));
    expect(renames({ ...longer, areStrangers })).toEqual(["PM > Product Manager 0.925"]);
  });

  it("not for its column where parties stand in the cells", () => {
    const [before, after] = [columns("Kim: A R", staff), columns("Lee: A R", staff)];
    expect(renames(sceneWith(turned(before), after))).toEqual([]);
    expect(renames(sceneWith(before, turned(after)))).toEqual([]);
  });

  it("where no party is left on one side there is nothing to find", () => {
    expect(renames(sceneWith(columns(staff), columns(staff, kim)))).toEqual([]);
    expect(renames(sceneWith(columns(kim, staff), columns(staff)))).toEqual([]);
  });
});

it("settles parties by name for sure, renamed ones as far as evidence goes", () => {
  const scene = sceneWith(columns(kim, staff), columns("Lee: A R A R A C", staff));
  settleRenamedParties(scene);
  expect([...scene.parties.afterOf]).toEqual([
    [1, 1],
    [0, 0],
  ]);
  expect(scene.parties.evidence.get(1)).toEqual({ confidence: 1, why: "same name" });
  expect(scene.parties.evidence.get(0)?.confidence).toBeCloseTo(0.71, 5);
  expect(scene.parties.evidence.get(0)?.why).toBe("like letters or a like name");
});

describe("while names are open, a party is presumed to be", () => {
  it.each<[string, Side, Side, [number, number][]]>([
    [
      "the one of its name",
      columns(kim, staff),
      columns(staff, kim),
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      "the one with its letters",
      columns("Kim: A R A R A R", "Joe: R A R A R A", staff),
      columns("Ada: R A R A R A", "Ben: A R A R A R", staff),
      [
        [2, 2],
        [0, 1],
        [1, 0],
      ],
    ],
    [
      "the one in its column",
      columns("Kim: A R", staff),
      columns("Lee: R A", staff),
      [
        [1, 1],
        [0, 0],
      ],
    ],
    [
      "nobody where the one in its column is another",
      columns("Kim: A R", staff),
      columns("Staff: I I", "Lee: R A"),
      [[1, 0]],
    ],
    ["nobody where there is no such column", columns(staff, "Kim: A R"), columns(staff), [[0, 0]]],
  ])("%s", (_who, before, after, expected) => {
    expect([...presumedParties(sceneWith(before, after))]).toEqual(expected);
  });
});
