import { expect, it } from "vitest";
import { namesOnly, sceneOf, sideOf } from "../testing/scenes.ts";
import { findCandidates } from "./candidates.ts";
import { gapsOf } from "./gaps.ts";

/** The rows that each open row is compared with. */
function candidatesOf(scene: ReturnType<typeof sceneOf>): string[] {
  const found = findCandidates(scene, gapsOf(scene).before);
  return scene.before.rows.flatMap((row) => {
    const mine = found
      .filter(({ before }) => before === row.index)
      .map(({ after }) => scene.after.rows[after]?.activity.name);
    return mine.length === 0 ? [] : [`${row.activity.name}: ${mine.join(", ")}`];
  });
}

/** A second table keeps rows from being neighbours. */
const elsewhere = (...names: readonly string[]): ReturnType<typeof sideOf> => sideOf(namesOnly(), namesOnly(...names));

it.each<[string, ReturnType<typeof sceneOf>, string[]]>([
  [
    "rows that share a word, the rarest first",
    sceneOf(elsewhere("restore the data"), elsewhere("count the beans", "stir the soup", "restore it")),
    ["restore the data: restore it, count the beans, stir the soup"],
  ],
  [
    "rows that share the beginning of a long word",
    sceneOf(elsewhere("restoring"), elsewhere("restoration", "rest")),
    ["restoring: restoration"],
  ],
  ["no rows of long words that begin otherwise", sceneOf(elsewhere("gardening"), elsewhere("restoration")), []],
  ["no rows that share the beginning of a short word", sceneOf(elsewhere("rests"), elsewhere("rest")), []],
  ["rows that differ in spaces", sceneOf(elsewhere("back up"), elsewhere("backup", "bake")), ["back up: backup"]],
  [
    "rows that share two words in a row before those that share two words apart",
    sceneOf(elsewhere("x y"), elsewhere("x z y", "w x y")),
    ["x y: w x y, x z y"],
  ],
  [
    "rows at the same place of a paired table, and two to each side",
    sceneOf(sideOf(namesOnly("a", "b", "c", "d")), sideOf(namesOnly("n", "o", "p", "q", "r", "s", "t"))),
    ["a: n, o, p", "b: n, o, p, q", "c: n, o, p, q, r", "d: o, p, q, r, s"],
  ],
  [
    "rows as far behind the matched row above as before",
    sceneOf(sideOf(namesOnly("a", "b")), sideOf(namesOnly("n", "o", "p", "q", "a", "s", "t", "u", "v")), [0, 4]),
    ["b: q, s, t, u"],
  ],
  ["no matched rows", sceneOf(sideOf(namesOnly("a", "b")), sideOf(namesOnly("a", "b")), [0, 1], [1, 0]), []],
  [
    "twelve rows at most",
    sceneOf(elsewhere("x"), elsewhere(...Array.from({ length: 20 }, (_, index) => `x ${index}`))),
    [`x: ${Array.from({ length: 12 }, (_, index) => `x ${index}`).join(", ")}`],
  ],
  [
    "rows that share what 48 rows have",
    sceneOf(elsewhere("x y"), elsewhere(...Array.from({ length: 47 }, () => "x"), "x z")),
    [`x y: ${Array.from({ length: 12 }, () => "x").join(", ")}`],
  ],
  [
    "no rows for what more rows have",
    sceneOf(elsewhere("x y"), elsewhere(...Array.from({ length: 49 }, () => "x"))),
    [],
  ],
])("candidates are %s", (_which, scene, expected) => {
  expect(candidatesOf(scene)).toEqual(expected);
});
