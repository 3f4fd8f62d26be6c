import { expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { namesOnly, sceneOf, sideOf } from "../testing/scenes.ts";
import { settleByName } from "./exact.ts";
import { activityAliasKeys } from "./names.ts";

const aliases = activityAliasKeys([{ name: "Rake the leaves", aliases: ["Autumn work"] }]);

/** The pairs of rows by number; the first tables are partners. */
function pairsOf(before: readonly MatrixSketch[], after: readonly MatrixSketch[]): string[] {
  const scene = sceneOf(sideOf(...before), sideOf(...after));
  settleByName(scene, aliases);
  return [...scene.rows.afterOf].map(([old, current]) => {
    const { confidence, why } = scene.rows.evidence.get(old) ?? {};
    return `${old} > ${current} ${confidence} ${why}`;
  });
}

const none = namesOnly();

it.each<[string, MatrixSketch[], MatrixSketch[], string[]]>([
  ["of one name", [namesOnly("Dig", "Rake")], [namesOnly("Rake")], ["1 > 0 1 same name in the same table"]],
  [
    "that differ in case and punctuation",
    [namesOnly("Back up")],
    [namesOnly("BACK-UP")],
    ["0 > 0 1 same name but for case and punctuation in the same table"],
  ],
  [
    "that differ in their number",
    [namesOnly("1. Rake")],
    [namesOnly("2. rake")],
    ["0 > 0 1 same name but for its number in the same table"],
  ],
  [
    "that the configuration calls one",
    [namesOnly("Rake the leaves")],
    [namesOnly("Autumn work")],
    ["0 > 0 1 configured as a name of the same in the same table"],
  ],
  ["of other names not at all", [namesOnly("Dig"), namesOnly("Sow")], [namesOnly("Rake"), namesOnly("Mow")], []],
  [
    "of the same spelling before others",
    [namesOnly("rake", "Rake")],
    [namesOnly("Rake", "rake")],
    ["0 > 1 1 same name in the same table", "1 > 0 1 same name in the same table"],
  ],
  [
    "of one name, several to a table, by their duties",
    [namesOnly("Rake", "Rake")],
    [namesOnly("Rake", "Rake")],
    [
      "0 > 0 0.9 same name in the same table, more than once; no duty moves this way",
      "1 > 1 0.9 same name in the same table, more than once; no duty moves this way",
    ],
  ],
  [
    "of one name in another table",
    [namesOnly("Rake")],
    [none, namesOnly("Rake")],
    ["0 > 0 0.95 same name in another table"],
  ],
  [
    "of a like name in another table",
    [namesOnly("Back up")],
    [none, namesOnly("BACK-UP")],
    ["0 > 0 0.95 same name but for case and punctuation in another table"],
  ],
  [
    "in the same table before those of the same spelling in another",
    [namesOnly("Rake")],
    [namesOnly("RAKE"), namesOnly("Rake")],
    ["0 > 0 1 same name but for case and punctuation in the same table"],
  ],
  [
    "of one name in another table not at all where there are several",
    [namesOnly("Rake")],
    [none, namesOnly("Rake", "Rake")],
    [],
  ],
  ["without a name in another table not at all", [namesOnly("")], [none, namesOnly("")], []],
])("pairs rows %s", (_which, before, after, expected) => {
  expect(pairsOf(before, after)).toEqual(expected);
});
