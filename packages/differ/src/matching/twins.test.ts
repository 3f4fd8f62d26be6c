import { describe, expect, it } from "vitest";
import { compareMarkdown } from "../testing/changes.ts";
import { sideOf } from "../testing/scenes.ts";
import { tableOf } from "../testing/tables.ts";
import { emptyPairing } from "./pairing.ts";
import type { Side } from "./side.ts";
import { settleTwins } from "./twins.ts";

const table = (...rows: readonly string[]): string => `# RACI\n\n${tableOf("Activity | Kim | Lee | Joe", ...rows)}\n`;

/** The matched rows by their number in the table, how sure the match is and what decided it. */
function twins(before: readonly string[], after: readonly string[]): string[] {
  const [document] = compareMarkdown(table(...before), table(...after)).documents;
  return (document?.matched ?? [])
    .map(
      ({ before: old, after: current, confidence, why }) =>
        `${old.range.start.line - 4} > ${current.range.start.line - 4} ${confidence} ${why.split("; ").at(-1)}`,
    )
    .toSorted();
}

const calm = "no duty moves this way";
const few = "the fewest duties move this way";

it.each<[string, string[], string[], string[]]>([
  [
    "keep their duties when they change places",
    ["Review | A | R |", "Review | | A | R"],
    ["Review | | A | R", "Review | A | R |"],
    [`1 > 2 0.9 ${calm}`, `2 > 1 0.9 ${calm}`],
  ],
  [
    "keep their order where they say the same",
    ["Review | A | R |", "Review | A | R |"],
    ["Review | A | R |", "Review | A | R |"],
    [`1 > 1 0.9 ${calm}`, `2 > 2 0.9 ${calm}`],
  ],
  [
    "leave to others what stayed",
    ["Review | A | R |", "Review | | A | R"],
    ["Review | R | A | C", "Review | A | R |"],
    [`1 > 2 0.9 ${calm}`, `2 > 1 0.7 ${few}`],
  ],
  [
    "move as few duties as they can",
    ["Review | A | R | C", "Review | C | I | RA"],
    ["Review | C | | RA", "Review | A | RC |"],
    [`1 > 2 0.7 ${few}`, `2 > 1 0.7 ${few}`],
  ],
  [
    "stand as near as they can where all else is equal",
    ["Review | A | |", "Review | A | |"],
    ["Review | | | R", "Review | | | R"],
    [`1 > 1 0.7 ${few}`, `2 > 2 0.7 ${few}`],
  ],
  [
    "go where more of them were than are",
    ["Review | A | R |", "Review | | A | R", "Review | R | | A"],
    ["Review | | A | R", "Review | R | | A"],
    [`2 > 1 0.9 ${calm}`, `3 > 2 0.9 ${calm}`],
  ],
])("rows of one name %s", (_what, before, after, expected) => {
  expect(twins(before, after)).toEqual(expected);
});

/** Rows of one name, which hold the first and the second letters in turn. */
function inTurn(length: number, first: readonly string[], second: readonly string[]): Side {
  const rows = Array.from({ length }, (_, row) => ["Review", ...(row % 2 === 0 ? first : second)]);
  return sideOf({ parties: ["Kim", "Lee"], rows });
}

/** The pairs where all duties would stay, but for a further one, with the row above or below. */
function pairsOf(befores: number, afters: number): [number, number][] {
  const pairing = emptyPairing();
  const sameParties = new Map([
    [0, 0],
    [1, 1],
  ]);
  const [before, after] = [inTurn(befores, ["A", "R"], ["R", "A"]), inTurn(afters, ["R", "AI"], ["A", "RI"])];
  settleTwins(pairing, before.rows, after.rows, sameParties, "same name");
  return [...pairing.afterOf];
}

describe("many rows of one name, every second of them with other duties", () => {
  it("are paired in order where the pairs to choose from are too many", () => {
    expect(pairsOf(33, 32)).toEqual(Array.from({ length: 32 }, (_, row) => [row, row]));
    expect(pairsOf(32, 33)).toEqual(Array.from({ length: 32 }, (_, row) => [row, row]));
  });

  it("are paired by duties where they are not", () => {
    expect(pairsOf(32, 32)).toEqual(Array.from({ length: 32 }, (_, row) => [row, row % 2 === 0 ? row + 1 : row - 1]));
  });
});
