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

  it("takes the worthiest free pairs where a component is too large for the exact method", () => {
    const size = Math.ceil(Math.sqrt(largestExactComponent)) + 1;
    const chain = Array.from({ length: size }, (_edge, index) =>
      edges([index, index, 2], [index, index + 1, 1]),
    ).flat();
    expect(solveAssignment(chain)).toEqual(chain.filter(({ worth }) => worth === 2));
  });
});

describe("connectedComponents", () => {
  it("keeps together what shares an end, directly or through others", () => {
    const all = edges([0, 0, 1], [1, 1, 1], [2, 0, 1], [2, 3, 1], [4, 1, 1]);
    expect(connectedComponents(all).map((component) => component.map(({ before }) => before))).toEqual([
      [0, 2, 2],
      [1, 4],
    ]);
  });
});
