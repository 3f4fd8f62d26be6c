import { expect, it } from "vitest";
import { matchesBetween } from "../testing/changes.ts";
import { sceneOf, sideOf } from "../testing/scenes.ts";
import { tableOf } from "../testing/tables.ts";
import { settleById } from "./ids.ts";

const header = "ID | Activity | Kim | Lee";
const table = (...rows: readonly string[]): string => `# RACI\n\n${tableOf(header, ...rows)}\n`;

it.each<[string, string, string, string[]]>([
  [
    "one activity in other words",
    table("P-1 | Water the roses | A | R", "P-2 | Mow the lawn | R | A"),
    table("P-2 | Cut grass | R | A", "P-1 | Sprinkle flowers | A | R"),
    ["Mow the lawn > Cut grass 1 same id P-2", "Water the roses > Sprinkle flowers 1 same id P-1"],
  ],
  [
    "not one activity where the name went on with another id",
    table("P-1 | Water the roses | A | R", "P-2 | Mow the lawn | R | A"),
    table("P-1 | Mow the lawn | R | A", "P-3 | Water the roses | A | R"),
    ["Mow the lawn 1 same name in the same table", "Water the roses 1 same name in the same table"],
  ],
  [
    "not one activity where several have it",
    table("P-1 | Water the roses | A | R", "P-1 | Mow the lawn | R | A"),
    table("P-1 | Sprinkle flowers | R | A", "P-2 | Rake | A | RC"),
    [],
  ],
  [
    "one activity where it counts rows that stayed as many",
    table("1 | Water the roses | A | R", "2 | Mow the lawn | R | A"),
    table("1 | Sprinkle flowers | A | R", "2 | Mow the lawn | R | A"),
    ["Water the roses > Sprinkle flowers 1 same id 1", "Mow the lawn 1 same id 2"],
  ],
  [
    "not one activity where it counts rows that became more",
    table("1 | Water the roses | A | R", "2 | Mow the lawn | R | A"),
    table("1 | Buy a ladder | R | A", "2 | Water the roses | A | R", "3 | Mow the lawn | R | A"),
    ["Water the roses 1 same name in the same table", "Mow the lawn 1 same name in the same table"],
  ],
  [
    "one activity where it counts rows that became more, and the name is alike",
    table("1 | Water the roses | A | R", "2 | Mow the lawn | R | A"),
    table("1 | Water the old roses | A | R", "2 | Mow the lawn | R | A", "3 | Rake | I | A"),
    ["Water the roses > Water the old roses 1 same id 1", "Mow the lawn 1 same id 2"],
  ],
  [
    "one activity where it does not count rows, though they became more",
    table("7 | Water the roses | A | R", "8 | Mow the lawn | R | A"),
    table("7 | Sprinkle flowers | A | R", "8 | Mow the lawn | R | A", "9 | Rake | I | A"),
    ["Water the roses > Sprinkle flowers 1 same id 7", "Mow the lawn 1 same id 8"],
  ],
])("rows of one id are %s", (_what, before, after, expected) => {
  expect(matchesBetween(before, after)).toEqual(expected);
});

/** Rows as `P-1 Water the roses`; a row that begins with `-` has no id. */
function rowsOf(...rows: readonly string[]): ReturnType<typeof sideOf> {
  const cells = rows.map((row) => row.split(" "));
  return sideOf({
    parties: ["Kim", "Lee"],
    rows: cells.map(([, ...words]) => [words.join(" ")]),
    ids: cells.map(([id = "-"]) => (id === "-" ? null : id)),
  });
}

it.each<[string, string[], string[], [number, number][]]>([
  [
    "is one",
    ["P-1 Water", "P-2 Mow"],
    ["P-2 Cut", "P-1 Sprinkle"],
    [
      [0, 1],
      [1, 0],
    ],
  ],
  ["is gone with its id", ["P-1 Water", "P-2 Mow"], ["P-1 Water"], [[0, 0]]],
  ["is not one with a row without", ["- Water"], ["- Water"], []],
  ["is another where its name stands elsewhere now", ["P-1 Water"], ["P-1 Sprinkle", "P-2 Water"], []],
  ["is another where the name stood elsewhere before", ["P-1 Water", "P-2 Mow"], ["P-1 Mow"], []],
  ["is one though its name stands elsewhere too", ["P-1 Water", "- Water"], ["P-1 Water", "- Water"], [[0, 0]]],
  [
    "is one where it counts as many rows",
    ["1 Water", "2 Mow"],
    ["1 Sprinkle", "2 Mow"],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ["is another where it counts more rows", ["1 Water", "2 Mow"], ["1 Buy", "2 Sprinkle", "3 Rake"], []],
  [
    "is one where it does not count rows",
    ["7 Water", "8 Mow"],
    ["7 Buy", "8 Cut", "9 Rake"],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    "is one where it counts from 0",
    ["0 Water", "1 Mow"],
    ["0 Buy", "1 Cut", "2 Rake"],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  ["is one of a like name", ["1 Water the roses", "2 Mow"], ["1 Water roses", "2 Sow", "3 Rake"], [[0, 0]]],
])("a row with an id %s", (_what, before, after, expected) => {
  const scene = sceneOf(rowsOf(...before), rowsOf(...after));
  settleById(scene);
  expect([...scene.rows.afterOf]).toEqual(expected);
});
