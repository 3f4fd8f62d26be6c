import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestColumns } from "./cheapest-columns.ts";

/** The column of each row of this table of costs. */
function solve(...rows: readonly (readonly number[])[]): number[] {
  return cheapestColumns(Float64Array.from(rows.flat()), rows.length, rows[0]?.length ?? 0);
}

function costOf(rows: readonly (readonly number[])[], columnOf: readonly number[]): number {
  return rows.reduce((sum, costs, row) => sum + (costs[columnOf[row] ?? -1] ?? Number.NaN), 0);
}

/** The least that columns of their own cost, by trying them all. */
function leastCost([first, ...others]: readonly (readonly number[])[], taken: readonly number[] = []): number {
  if (first === undefined) {
    return 0;
  }
  const free = first.flatMap((cost, column) => (taken.includes(column) ? [] : [[cost, column] as const]));
  return Math.min(...free.map(([cost, column]) => cost + leastCost(others, [...taken, column])));
}

describe("each row gets a column of its own", () => {
  it.each<[string, number[][], number[]]>([
    ["none for no row", [], []],
    ["the only one", [[7]], [0]],
    ["the cheapest", [[3, 1, 2]], [1]],
    ["the first of equal ones", [[2, 2, 2]], [0]],
    [
      "its own cheapest",
      [
        [1, 5],
        [5, 1],
      ],
      [0, 1],
    ],
    [
      "another where that costs less in sum",
      [
        [1, 2],
        [1, 9],
      ],
      [1, 0],
    ],
    [
      "the end of a chain of rows that make way",
      [
        [1, 2, 9, 9],
        [1, 9, 3, 9],
        [1, 2, 8, 9],
      ],
      [1, 2, 0],
    ],
    [
      "one that is worth something",
      [
        [-5, -4],
        [-3, 0],
      ],
      [1, 0],
    ],
  ])("%s", (_which, rows, expected) => {
    expect(solve(...rows)).toEqual(expected);
  });
});

it("finds the least cost", () => {
  const cost = fc.integer({ min: -9, max: 9 });
  const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(2)).chain(([height, extra]) =>
    fc.array(fc.array(cost, { minLength: height + extra, maxLength: height + extra }), {
      minLength: height,
      maxLength: height,
    }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const columnOf = solve(...rows);
      expect(new Set(columnOf).size).toBe(rows.length);
      expect(costOf(rows, columnOf)).toBe(leastCost(rows));
    }),
    { seed: 11, numRuns: 200 },
  );
});
