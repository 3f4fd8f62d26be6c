import { describe, expect, it } from "vitest";
import { sceneOf, sideOf } from "../testing/scenes.ts";
import { itemAt } from "./lookup.ts";
import { dutyLikeness, holdingsAfter, holdingsBefore, inPairedMatrices } from "./scene.ts";
import type { Row } from "./side.ts";

/** A row of a table for Kim, Lee and Joe with these letters. */
function row(...cells: readonly string[]): Row {
  return itemAt(sideOf({ parties: ["Kim", "Lee", "Joe"], rows: [["Rake", ...cells]] }).rows, 0);
}

/** Kim is Kim, Lee and Joe exchanged their columns. */
const exchanged = new Map([
  [0, 0],
  [1, 2],
  [2, 1],
]);

describe("dutyLikeness", () => {
  it.each<[string, number, Row, Row, ReadonlyMap<number, number>?]>([
    ["1 where every duty stays with its party", 1, row("A", "R", "C"), row("A", "C", "R")],
    ["1 where nobody holds anything", 1, row("", "", ""), row("", "", "")],
    ["0 where every duty moves", 0, row("A", "R", ""), row("", "A", "")],
    ["0 where the only duty went", 0, row("A", "", ""), row("", "", "")],
    ["0 where the only duty came", 0, row("", "", ""), row("A", "", "")],
    ["the share that stays of all that were and are", 1 / 3, row("A", "R", ""), row("A", "R", "")],
    ["the share of letters, not of cells", 2 / 3, row("RA", "", "C"), row("RA", "", "")],
    ["0 for parties that are gone", 0, row("A", "", ""), row("A", "", ""), new Map()],
  ])("is %s", (_what, likeness, before, after, parties = exchanged) => {
    expect(dutyLikeness(parties, before, after)).toBeCloseTo(likeness, 5);
  });
});

describe("holdings", () => {
  it("of two rows are the same text where no duty moves, in whatever column and order", () => {
    expect(holdingsBefore(exchanged, row("A", "RC", "I"))).toBe(holdingsAfter(row("A", "I", "CR")));
  });

  it.each<[string, Row, Row, ReadonlyMap<number, number>?]>([
    ["a duty moved", row("A", "R", ""), row("R", "", "A")],
    ["a duty came", row("A", "", ""), row("AR", "", "")],
    ["a duty came to another", row("A", "", ""), row("A", "R", "")],
    ["the party is gone", row("A", "", ""), row("A", "", ""), new Map()],
  ])("are not where %s", (_what, before, after, parties = exchanged) => {
    expect(holdingsBefore(parties, before)).not.toBe(holdingsAfter(after));
  });

  it("tell who held what, and who is gone", () => {
    expect(holdingsBefore(new Map([[0, 2]]), row("AR", "I", ""))).toBe("2: accountable responsible; gone 1: informed");
  });
});

it("tells rows of a pair of matrices from others", () => {
  const one = { parties: ["Kim"], rows: [["Rake", "A"]] };
  const scene = sceneOf(sideOf(one, one), sideOf(one, one));
  const isPaired = (before: number, after: number): boolean =>
    inPairedMatrices(scene, itemAt(scene.before.rows, before), itemAt(scene.after.rows, after));
  expect([isPaired(0, 0), isPaired(0, 1), isPaired(1, 1)]).toEqual([true, false, false]);
});
