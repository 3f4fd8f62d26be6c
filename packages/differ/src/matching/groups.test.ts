import { describe, expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { pairingOf, sceneOf, sideOf } from "../testing/scenes.ts";
import { findRenamedGroups, groupsOf } from "./groups.ts";
import type { Pairing } from "./pairing.ts";

/** A table of nameless rows below dividers: `a a b` has two rows below "a" and one below "b"; "-" has none above it. */
function below(dividers: string): MatrixSketch {
  const groups = dividers.split(" ").map((divider) => (divider === "-" ? null : divider));
  return { parties: ["Kim"], rows: groups.map((_group, row) => [`Row ${row}`, ""]), groups };
}

function inOrder(count: number): Pairing {
  return pairingOf(...Array.from({ length: count }, (_, index) => [index, index] as const));
}

/** The renamed dividers of tables whose rows and tables are paired in order. */
function renamed(before: readonly string[], after: readonly string[]): string[] {
  const [old, current] = [sideOf(...before.map(below)), sideOf(...after.map(below))];
  const scene = {
    ...sceneOf(old, current),
    matrices: inOrder(old.matrices.length),
    rows: inOrder(Math.min(old.rows.length, current.rows.length)),
  };
  return findRenamedGroups(scene).map(({ matrix, before: gone, after: came }) => `${matrix}: ${gone} > ${came}`);
}

describe("dividers", () => {
  it.each<[string, string[], string[], string[]]>([
    ["that stay are not renamed", ["a a b"], ["a a b"], []],
    ["that went with another in their place are renamed", ["a a b"], ["c c b"], ["0: a > c"]],
    ["that are spelled otherwise are renamed", ["Autumn"], ["AUTUMN"], ["0: Autumn > AUTUMN"]],
    ["are not renamed where both still stand", ["a a b b"], ["b b a a"], []],
    ["are not renamed where the old one still stands", ["a a b"], ["a c b"], []],
    ["are not renamed where the new one stood already", ["a b b"], ["b b b"], []],
    ["that came or went are not renamed", ["- a b"], ["a - b"], []],
    ["are renamed as most of their rows say", ["a a a b"], ["c d d b"], ["0: a > d"]],
    ["are renamed from what most of the rows had", ["a b b"], ["c c c"], ["0: b > c"]],
    ["are renamed in order where rows say nothing", ["a b a b"], ["c c d d"], ["0: a > c", "0: b > d"]],
    ["are renamed in each table on their own", ["a b", "a"], ["c b", "d"], ["0: a > c", "1: a > d"]],
    ["of one table may stand in another", ["a", "c"], ["c", "a"], ["0: a > c", "1: c > a"]],
  ])("%s", (_what, before, after, expected) => {
    expect(renamed(before, after)).toEqual(expected);
  });

  it("are not renamed where rows moved to a table that is no partner", () => {
    const scene = sceneOf(sideOf(below("a"), below("-")), sideOf(below("-"), below("b")), [0, 1]);
    expect(findRenamedGroups(scene)).toEqual([]);
  });

  it("are known by table, whatever their spelling", () => {
    expect(groupsOf(sideOf(below("- Autumn AUTUMN"), below("-"))).map((groups) => [...groups])).toEqual([
      ["autumn"],
      [],
    ]);
  });
});
