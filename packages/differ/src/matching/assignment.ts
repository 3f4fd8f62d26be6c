import { cheapestColumns } from "./cheapest-columns.ts";

/** A possible pair and what it is worth; worth is above 0. */
export interface Edge {
  before: number;
  after: number;
  worth: number;
}

/** A component with more possible pairs than this is solved greedily: the exact method is cubic. */
export const largestExactComponent: number = 256 * 256;

/**
 * The one-to-one selection of `edges` that is worth most in sum, found for each connected component on its own:
 * exactly, or, where befores times afters exceed {@link largestExactComponent}, by taking the worthiest free edge again
 * and again. Equal worth is decided by the lower indices. In order of `before`.
 */
export function solveAssignment<Pair extends Edge>(edges: readonly Pair[]): Pair[] {
  const chosen = connectedComponents(edges).flatMap((component) => {
    const befores = distinct(component.map((edge) => edge.before));
    const afters = distinct(component.map((edge) => edge.after));
    if (befores.length * afters.length > largestExactComponent) {
      return pickGreedily(component);
    }
    return pickExactly(component, befores, afters);
  });
  return chosen.toSorted((left, right) => left.before - right.before);
}

/** Groups edges that share an end, directly or through others. */
export function connectedComponents<Pair extends Edge>(edges: readonly Pair[]): Pair[][] {
  const parents = new Map<number, number>();
  for (const edge of edges) {
    parents.set(rootOf(parents, 2 * edge.before), rootOf(parents, 2 * edge.after + 1));
  }
  return [...Map.groupBy(edges, (edge) => rootOf(parents, 2 * edge.before)).values()];
}

/** The representative of `node`'s component; halves the way there for the next look-up. */
function rootOf(parents: Map<number, number>, node: number): number {
  let current = node;
  let parent = parents.get(current) ?? current;
  while (parent !== current) {
    const grandparent = parents.get(parent) ?? parent;
    parents.set(current, grandparent);
    current = grandparent;
    parent = parents.get(current) ?? current;
  }
  return current;
}

function pickGreedily<Pair extends Edge>(edges: readonly Pair[]): Pair[] {
  const befores = new Set<number>();
  const afters = new Set<number>();
  const ranked = edges.toSorted(
    (left, right) => right.worth - left.worth || left.before - right.before || left.after - right.after,
  );
  return ranked.filter((edge) => {
    if (befores.has(edge.before) || afters.has(edge.after)) {
      return false;
    }
    befores.add(edge.before);
    afters.add(edge.after);
    return true;
  });
}

function pickExactly<Pair extends Edge>(
  edges: readonly Pair[],
  befores: readonly number[],
  afters: readonly number[],
): Pair[] {
  const flipped = befores.length > afters.length;
  const [rows, columns] = flipped ? [afters, befores] : [befores, afters];
  const rowOf = new Map(rows.map((item, index) => [item, index]));
  const columnOf = new Map(columns.map((item, index) => [item, index]));
  const cells = new Map<number, Pair>();
  const costs = new Float64Array(rows.length * columns.length);
  for (const edge of edges) {
    const row = rowOf.get(flipped ? edge.after : edge.before) ?? 0;
    const column = columnOf.get(flipped ? edge.before : edge.after) ?? 0;
    cells.set(row * columns.length + column, edge);
    costs[row * columns.length + column] = -edge.worth;
  }
  const taken = cheapestColumns(costs, rows.length, columns.length);
  return taken.flatMap((column, row) => cells.get(row * columns.length + column) ?? []);
}

function distinct(items: readonly number[]): number[] {
  return [...new Set(items)].toSorted((left, right) => left - right);
}
