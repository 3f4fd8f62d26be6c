import { describe, expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { namesOnly, sceneOf, sideOf, sketch } from "../testing/scenes.ts";
import { gapsOf } from "./gaps.ts";
import { pairJudge, type ScoredPair } from "./score.ts";

type Scene = ReturnType<typeof sceneOf>;

/** What the judge says about one pair of rows: nothing when they cannot be one. */
function judge(scene: Scene, before = 0, after = 0): ScoredPair | undefined {
  return pairJudge(scene)([{ before, after }], gapsOf(scene))[0];
}

/** The first tables are a pair; what stands in further ones has moved. */
const pairOf = (before: MatrixSketch, after: MatrixSketch): Scene => sceneOf(sideOf(before), sideOf(after));

describe("what speaks for a pair beside the names", () => {
  it.each<[string, number, Scene, number?, number?]>([
    ["all of it", 1, pairOf(sketch(["Rake | A | R"]), sketch(["Rake | A | R"]))],
    ["a divider that came", 0.8, pairOf(sketch(["Rake | A | R"]), sketch(["Rake | A | R"], ["Autumn"]))],
    ["another divider", 0.8, pairOf(sketch(["Rake | A | R"], ["Spring"]), sketch(["Rake | A | R"], ["Autumn"]))],
    ["the divider in capitals", 1, pairOf(sketch(["Rake | A | R"], ["Autumn"]), sketch(["Rake | A | R"], ["AUTUMN"]))],
    ["half of the duties", 0.825, pairOf(sketch(["Rake | A | R"]), sketch(["Rake | A | "]))],
    ["no duty", 0.65, pairOf(sketch(["Rake | A | R"]), sketch(["Rake | R | A"]))],
    [
      "duties alone: it stands in another table",
      0.35,
      sceneOf(sideOf(sketch(["Rake | A | R"])), sideOf(namesOnly(), sketch(["Rake | A | R"]))),
    ],
    [
      "the same neighbours",
      1,
      sceneOf(sideOf(namesOnly("Dig", "Rake", "Sow")), sideOf(namesOnly("Plan", "Dig", "Rake", "Sow")), [0, 1], [2, 3]),
      1,
      2,
    ],
    [
      "the same neighbours in a table that is no partner",
      0.6,
      sceneOf(
        sideOf(namesOnly("Dig", "Rake", "Sow")),
        sideOf(namesOnly(), namesOnly("Dig", "Rake", "Sow")),
        [0, 0],
        [2, 2],
      ),
      1,
      1,
    ],
    [
      "the same neighbour above, and the end of the table one row closer",
      0.9375,
      sceneOf(sideOf(namesOnly("Dig", "Rake", "Sow")), sideOf(namesOnly("Dig", "Rake")), [0, 0]),
      1,
      1,
    ],
    [
      "the same neighbour below, and the top of the table one row further",
      0.9375,
      sceneOf(sideOf(namesOnly("Rake", "Sow")), sideOf(namesOnly("Dig", "Rake", "Sow")), [1, 2]),
      0,
      1,
    ],
    [
      "table and duties: what stood below stands above",
      0.75,
      sceneOf(sideOf(namesOnly("Rake", "Sow")), sideOf(namesOnly("Sow", "Rake")), [1, 0]),
      0,
      1,
    ],
    [
      "a neighbour one row further up",
      0.9375,
      sceneOf(sideOf(namesOnly("Dig", "Rake", "Sow")), sideOf(namesOnly("Dig", "Plan", "Rake", "Sow")), [0, 0], [2, 3]),
      1,
      2,
    ],
    [
      "a neighbour two rows further down",
      0.916_667,
      sceneOf(
        sideOf(namesOnly("Dig", "Rake", "Sow")),
        sideOf(namesOnly("Dig", "Rake", "Plan", "Rest", "Sow")),
        [0, 0],
        [2, 4],
      ),
      1,
      1,
    ],
  ])("%s", (_what, support, scene, before, after) => {
    expect(judge(scene, before, after)?.support).toBeCloseTo(support, 5);
  });
});

describe("how alike names are", () => {
  const once = namesOnly("Rake");
  const twice = namesOnly("Rake", "Rake");

  it.each<[string, number, Scene]>([
    ["equal names", 1, pairOf(once, once)],
    ["names that stand once, in another table", 1, sceneOf(sideOf(once), sideOf(namesOnly(), once))],
    ["names that stood in several places, in their table", 1, pairOf(twice, once)],
    ["names that stood in several places, in another table", 0.7, sceneOf(sideOf(twice), sideOf(namesOnly(), once))],
    ["names that stand in several places, in another table", 0.7, sceneOf(sideOf(once), sideOf(namesOnly(), twice))],
    [
      "names in another table, of which others stand in several places",
      1,
      sceneOf(sideOf(namesOnly("Rake", "Dig", "Dig")), sideOf(namesOnly(), namesOnly("Rake", "Dig", "Dig"))),
    ],
  ])("%s", (_what, text, scene) => {
    expect(judge(scene)?.text).toBeCloseTo(text, 5);
  });

  it("too little for two members of an enumeration, which one number alone does not make", () => {
    const [first, second] = ["Review the sprint 1 in the evening", "Review the sprint 2 in the evening"];
    const reviews = namesOnly(first, second);
    expect(judge(pairOf(namesOnly(first), namesOnly(second)))).toBeDefined();
    expect(judge(pairOf(reviews, reviews))).toBeDefined();
    expect(judge(pairOf(reviews, reviews), 0, 1)).toBeUndefined();
  });
});

describe("a row in other words which kept its duties and its place", () => {
  /** Worth beyond what names and support come to. */
  function bonus(scene: Scene, before: number, after: number): number {
    const pair = judge(scene, before, after);
    return pair === undefined ? Number.NaN : pair.worth - (pair.text - 0.73 + 0.25 * pair.support);
  }

  const [dig, sow] = ["Dig | A | R", "Sow | R | A"];
  const [old, current] = ["Rake the dry leaves | A | R", "Rake all dry leaves | A | R"];
  const withNeighbours = (...rows: readonly string[]): MatrixSketch => sketch([dig, ...rows, sow]);

  it.each<[string, number, Scene, number?, number?]>([
    [
      "between matched rows",
      0.18,
      sceneOf(sideOf(withNeighbours(old)), sideOf(withNeighbours(current)), [0, 0], [2, 2]),
    ],
    ["below a matched row", 0.18, sceneOf(sideOf(sketch([dig, old])), sideOf(sketch([dig, current])), [0, 0])],
    ["above a matched row", 0.18, sceneOf(sideOf(sketch([old, sow])), sideOf(sketch([current, sow])), [1, 1]), 0, 0],
    [
      "beside another open row, a quarter",
      0.045,
      sceneOf(sideOf(withNeighbours(old, "Plan | A |")), sideOf(withNeighbours(current, "Rest | A |")), [0, 0], [3, 3]),
    ],
    ["without matched rows, nothing", 0, pairOf(sketch([old]), sketch([current])), 0, 0],
    [
      "at another place, nothing",
      0,
      sceneOf(sideOf(withNeighbours(old)), sideOf(withNeighbours("Rest | A |", current)), [0, 0], [2, 3]),
      1,
      2,
    ],
    [
      "with another duty, nothing",
      0,
      sceneOf(sideOf(sketch([dig, old])), sideOf(sketch([dig, "Rake all dry leaves | A | RC"])), [0, 0]),
    ],
    [
      "with a name that begins alike and goes on in other words, nothing",
      0,
      sceneOf(sideOf(sketch([dig, "Manage leaves | A | R"])), sideOf(sketch([dig, "Manage leaving | A | R"])), [0, 0]),
    ],
    [
      "without a duty, nothing",
      0,
      sceneOf(sideOf(namesOnly("Dig", "Rake the dry leaves")), sideOf(namesOnly("Dig", "Rake all dry leaves")), [0, 0]),
    ],
  ])("is worth more %s", (_where, more, scene, before = 1, after = 1) => {
    expect(bonus(scene, before, after)).toBeCloseTo(more, 5);
  });
});
