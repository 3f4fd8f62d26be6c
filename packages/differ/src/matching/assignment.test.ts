import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectedComponents, type Edge, largestExactComponent, solveAssignment } from "./assignment.ts";

function edges(...sketch: readonly (readonly [number, number, number])[]): Edge[] {
  return sketch.map(([before, after, worth]) => ({ before, after, worth }));
}

function worthOf(selection: readonly Edge[]): number {
  return selection.reduce((sum, { worth }) => sum + worth, 0);
}

/** The most that any one-to-one selection is worth, by trying them all. */
function bestWorth([first, ...others]: readonly Edge[]): number {
  if (first === undefined) {
    return 0;
  }
  const free = others.filter(({ before, after }) => before !== first.before && after !== first.after);
  return Math.max(bestWorth(others), first.worth + bestWorth(free));
}

describe("solveAssignment", () => {
  it("gives up the best single pair for the best sum", () => {
    expect(solveAssignment(edges([0, 0, 10], [0, 1, 9], [1, 0, 8]))).toEqual(edges([0, 1, 9], [1, 0, 8]));
  });

  it("leaves alone what has no free partner, on either side", () => {
    expect(solveAssignment(edges([0, 5, 3], [1, 5, 4], [2, 5, 2]))).toEqual(edges([1, 5, 4]));
    expect(solveAssignment(edges([7, 1, 3], [7, 2, 4]))).toEqual(edges([7, 2, 4]));
  });

  it("finds the highest sum", () => {
    const graph = fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: 1, max: 9 })), {
      maxLength: 12,
      selector: ([before, after]) => `${before} ${after}`,
    });
    fc.assert(
      fc.property(graph, (sketch) => {
        const all = edges(...sketch);
        const chosen = solveAssignment(all);
        expect(new Set(chosen.map(({ before }) => before)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ after }) => after)).size).toBe(chosen.length);
        expect(worthOf(chosen)).toBe(bestWorth(all));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it("decides equal worth by the lower indices", () => {
    expect(solveAssignment(edges([1, 1, 1], [1, 0, 1], [0, 1, 1], [0, 0, 1]))).toEqual(edges([0, 0, 1], [1, 1, 1]));
  });

  it("lists what it chose in the order of the old items", () => {
    expect(solveAssignment(edges([5, 5, 1], [0, 1, 1], [3, 0, 1]))).toEqual(edges([0, 1, 1], [3, 0, 1], [5, 5, 1]));
  });
});

/** A component of as many old items as new ones, in which the worthiest pair spoils all others. */
function square(count: number): Edge[] {
  const last = count - 1;
  const others = Array.from({ length: last }, (_edge, index) => edges([index, index, 2], [index + 1, index, 1]));
  return [...others.flat(), ...edges([last, last, 1], [0, last, 2.5])];
}

describe("a component too large for the exact method", () => {
  const size = Math.ceil(Math.sqrt(largestExactComponent)) + 1;

  /** Old items that became the new ones of their number. */
  function ofOneNumber(worth: number): Edge[] {
    return Array.from({ length: size }, (_edge, index) => ({ before: index, after: index, worth }));
  }

  /** Each old item may become the new one of its number, or the next; the least worth first. */
  function chain(same: number, next: number): Edge[] {
    return Array.from({ length: size }, (_edge, index) => edges([index, index + 1, next], [index, index, same]))
      .flat()
      .toReversed()
      .toSorted((left, right) => left.worth - right.worth);
  }

  it("gives the worthiest pairs that are free", () => {
    expect(solveAssignment(chain(2, 1))).toEqual(ofOneNumber(2));
  });

  it("gives the best single pair though the sum suffers, as the exact method does not", () => {
    const all = [...chain(2, 1), ...edges([size, 0, 10], [size, size + 1, 9.5])];
    expect(solveAssignment(all)).toEqual([...ofOneNumber(2).slice(1), ...edges([size, 0, 10])]);
  });

  it("decides equal worth by the lower indices", () => {
    expect(solveAssignment(chain(1, 1))).toEqual(ofOneNumber(1));
  });

  it("is one that is larger than 256 times 256", () => {
    const exact = solveAssignment(square(256)).find(({ before }) => before === 0)?.after;
    const greedy = solveAssignment(square(257)).find(({ before }) => before === 0)?.after;
    expect([exact, greedy]).toEqual([0, 256]);
  });
});

describe("connectedComponents", () => {
  it("keeps together what shares an end, directly or through others", () => {
    const all = edges([0, 0, 1], [1, 1, 1], [2, 0, 1], [2, 3, 1], [4, 1, 1], [6, 2, 1]);
    expect(connectedComponents(all).map((component) => component.map(({ before }) => before))).toEqual([
      [0, 2, 2],
      [1, 4],
      [6],
    ]);
  });
});
