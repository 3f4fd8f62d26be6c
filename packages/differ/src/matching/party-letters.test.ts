import { describe, expect, it } from "vitest";
import type { MatrixSketch } from "../testing/models.ts";
import { pairingOf, sceneOf, sideOf } from "../testing/scenes.ts";
import { comparePartyLetters } from "./party-letters.ts";

type Scene = ReturnType<typeof sceneOf>;

/** A table for three parties, the rows as `A | RC |`. */
function table(...rows: readonly string[]): MatrixSketch {
  const cells = rows.map((row, index) => [`Row ${index}`, ...row.split("|").map((cell) => cell.trim())]);
  return { parties: ["Kim", "Lee", "Joe"], rows: cells };
}

/** Rows are paired as told, and parties but those named here are open. */
function scene(
  before: MatrixSketch,
  after: MatrixSketch,
  rows: [number, number][],
  parties: [number, number][],
): Scene {
  return { ...sceneOf(sideOf(before), sideOf(after), ...rows), parties: pairingOf(...parties) };
}

describe("letters of open parties in matched rows", () => {
  const before = table("A | RC |", "R | A |", "I | C | RA");
  const after = table("A | C | R", "R | A | I", "| RA | C");

  it("are counted for each, and together where both hold any", () => {
    const { held, taken, shared } = comparePartyLetters(
      scene(
        before,
        after,
        [
          [0, 0],
          [1, 1],
        ],
        [],
      ),
    );
    expect([...held]).toEqual([
      [0, 2],
      [1, 3],
    ]);
    expect([...taken]).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect([...shared.values()].map((pair) => `${pair.before} ${pair.after}: ${pair.duties}`)).toEqual([
      "0 0: 2",
      "0 1: 0",
      "0 2: 0",
      "1 0: 0",
      "1 1: 2",
      "1 2: 1",
    ]);
  });

  it("are not read of parties that have a partner", () => {
    const { held, taken, shared } = comparePartyLetters(scene(before, after, [[2, 2]], [[0, 1]]));
    expect([...held]).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect([...taken]).toEqual([[2, 1]]);
    expect([...shared]).toEqual([
      ["1 2", { before: 1, after: 2, duties: 1 }],
      ["2 2", { before: 2, after: 2, duties: 0 }],
    ]);
  });
});

/** How many rows of a table are read. */
function rowsRead(rows: number, width: number): number {
  const long = {
    parties: Array.from({ length: width }, (_, column) => `Party ${column}`),
    rows: Array.from({ length: rows }, (_, row) => [`Row ${row}`, "A"]),
  };
  const side = sideOf(long);
  const pairs = Array.from({ length: rows }, (_, row) => [row, row] as const);
  const { held } = comparePartyLetters({ ...sceneOf(side, side, ...pairs), parties: pairingOf() });
  return held.get(0) ?? 0;
}

describe("long and wide tables", () => {
  it("are read in part", () => {
    expect(rowsRead(500, 3)).toBe(500);
    expect(rowsRead(501, 3)).toBe(500);
    expect(rowsRead(30, 99)).toBe(20);
  });

  it("leave other tables to be read", () => {
    const long = { parties: ["Kim"], rows: Array.from({ length: 501 }, () => ["Rake", "A"]) };
    const side = sideOf(long, { parties: ["Lee"], rows: [["Dig", "R"]] });
    const pairs = side.rows.map(({ index }) => [index, index] as const);
    const { held } = comparePartyLetters({ ...sceneOf(side, side, ...pairs), parties: pairingOf() });
    expect([...held]).toEqual([
      [0, 500],
      [1, 1],
    ]);
  });
});
