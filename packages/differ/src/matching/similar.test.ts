import { describe, expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { sceneOf, sideOf, sketch } from "../testing/scenes.ts";
import { settleBySimilarity } from "./similar.ts";

const table = (...rows: readonly string[]): MatrixSketch => sketch(rows);

/** The pairs found between two tables, with the evidence for them, and how many were compared. */
function settled(before: MatrixSketch, after: MatrixSketch): { pairs: string[]; comparisons: number } {
  const scene = sceneOf(sideOf(before), sideOf(after));
  const comparisons = settleBySimilarity(scene);
  const pairs = [...scene.rows.afterOf].map(([old, current]) => {
    const names = [scene.before.rows[old], scene.after.rows[current]].map((row) => row?.activity.name);
    const { confidence, why } = scene.rows.evidence.get(old) ?? {};
    return `${names.join(" > ")} ${confidence} ${why}`;
  });
  return { pairs, comparisons };
}

const rake = "Rake the leaves | A | R";
const rakeDry = "Rake the dry leaves | A | R";
const rakeWet = "Rake the wet leaves | A | R";
const betterFit = "names and places fit better this way";

describe("rows of like names", () => {
  it.each<[string, MatrixSketch, MatrixSketch, string[]]>([
    ["are no pair where hardly a word is the same", table(rake), table("Water the roses | R | A"), []],
    [
      "are as sure as names, duties and places say",
      table(rakeDry),
      table("Rake all leaves | A | R"),
      ["Rake the dry leaves > Rake all leaves 0.77 names 67 % alike"],
    ],
    ["are never quite sure", table(rake), table(rake), ["Rake the leaves > Rake the leaves 0.95 names 100 % alike"]],
    [
      "are less sure beside another row that came, which is as close",
      table(rake),
      table(rakeDry, rakeWet),
      [
        `Rake the leaves > Rake the dry leaves 0.68 names 89 % alike; "Rake the wet leaves" is nearly as close, but ${betterFit}`,
      ],
    ],
    [
      "are less sure beside another row that went, which is as close",
      table(rakeDry, rakeWet),
      table(rake),
      [
        `Rake the dry leaves > Rake the leaves 0.68 names 89 % alike; "Rake the wet leaves" is nearly as close, but ${betterFit}`,
      ],
    ],
    [
      "are told apart by their duties",
      table(rake),
      table("Rake the dry leaves | R | A", rakeWet),
      [
        'Rake the leaves > Rake the wet leaves 0.68 names 89 % alike; "Rake the dry leaves" is nearly as close, but fewer duties move this way',
      ],
    ],
    [
      "are compared with the closest of their rivals",
      table(rake),
      table("Rake the old leaves | A | C", rakeDry, rakeWet),
      [
        `Rake the leaves > Rake the wet leaves 0.67 names 88 % alike; "Rake the dry leaves" is nearly as close, but ${betterFit}`,
      ],
    ],
    [
      "are as sure as ever where others are much less alike",
      table(rake),
      table(rake, "Rake the old leaves now | R | A"),
      ["Rake the leaves > Rake the leaves 0.95 names 100 % alike"],
    ],
    [
      "are paired so that all are most alike, in whatever order",
      table(rakeDry, rakeWet),
      table("Rake wet leaves | A | R", "Rake dry leaves | A | R"),
      [
        "Rake the dry leaves > Rake dry leaves 0.91 names 92 % alike",
        "Rake the wet leaves > Rake wet leaves 0.91 names 92 % alike",
      ],
    ],
  ])("%s", (_what, before, after, expected) => {
    expect(settled(before, after).pairs).toEqual(expected);
  });
});

describe("rounds", () => {
  it("pair a row that its neighbours speak for once they are paired", () => {
    const before = table("Dig the beds | A | R", "Rake dry leaves | R | A", "Sow the carrots | A | R");
    const gather = "Gather leaves that are dry | R | A";
    const after = table("Plan | I | A", "Order | I | A", "Dig the bed | A | R", gather, "Sow carrots | A | R");
    expect(settled(before, after).pairs).toEqual([
      "Dig the beds > Dig the bed 0.68 names 58 % alike",
      "Sow the carrots > Sow carrots 0.9 names 89 % alike",
      "Rake dry leaves > Gather leaves that are dry 0.57 names 38 % alike",
    ]);
  });

  it("compare the rows that are left, and end when they leave them alone", () => {
    expect(settled(table(rake), table("Water the roses | R | A")).comparisons).toBe(1);
    const [sow, plan, order] = ["Sow | A |", "Plan |  | A", "Order | A |"];
    const [all, left] = [2 * 3, 1 * 2];
    expect(settled(table(rake, sow), table(rakeDry, plan, order)).comparisons).toBe(all + left);
  });
});
