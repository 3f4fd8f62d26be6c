import { expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { pairingOf, sideOf } from "../testing/scenes.ts";
import { columnsBefore } from "./columns-before.ts";

const table = (...parties: readonly string[]): MatrixSketch => ({ parties, rows: [] });

it("finds the column that each party had in another table, or none", () => {
  const before = sideOf(table("Kim", "Lee", "Joe"), table("Joe", "Kim"));
  const after = sideOf(table("Ada", "Kim"), table("Joe", "Ada", "Ben"));
  const [kim, lee, joe] = [0, 1, 2];
  const [ada, kimAfter, joeAfter] = [0, 1, 2];
  const columns = columnsBefore({
    before,
    after,
    parties: pairingOf([kim, kimAfter], [lee, ada], [joe, joeAfter]),
  });
  expect(columns(0, 0)).toEqual([1, 0]);
  expect(columns(1, 0)).toEqual([null, 1]);
  expect(columns(0, 1)).toEqual([2, 1, null]);
  expect(columns(1, 1)).toEqual([0, null, null]);
});
