/** Rows and columns are counted from 1 in here; column 0 stands for the row that is being placed. */
interface Placement {
  costs: Float64Array;
  columns: number;
  rowPotential: Float64Array;
  columnPotential: Float64Array;
  /** The row that holds each column; 0 when free. */
  rowAt: Int32Array;
}

/**
 * Gives every row a column of its own at the least total cost; returns the column of each row.
 * `costs` holds the rows one after the other; rows must not outnumber columns. The Hungarian method with shortest
 * augmenting paths and potentials on both sides, as described by Jonker and Volgenant (1987): O(rows² × columns).
 */
export function cheapestColumns(costs: Float64Array, rows: number, columns: number): number[] {
  const placement: Placement = {
    costs,
    columns,
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(columns + 1),
    rowAt: new Int32Array(columns + 1),
  };
  for (let row = 1; row <= rows; row += 1) {
    place(placement, row);
  }
  return Array.from({ length: rows }, (_, row) => placement.rowAt.indexOf(row + 1, 1) - 1);
}

/** Finds the cheapest chain of displacements that ends in a free column, then shifts every row along it. */
function place(placement: Placement, row: number): void {
  const { columns, rowAt } = placement;
  const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(columns + 1);
  const visited = new Uint8Array(columns + 1);
  rowAt[0] = row;
  let column = 0;
  do {
    visited[column] = 1;
    const next = tightenSlack(placement, column, slack, cameFrom, visited);
    shiftPotentials(placement, at(slack, next), slack, visited);
    column = next;
  } while (at(rowAt, column) !== 0);
  while (column !== 0) {
    const previous = at(cameFrom, column);
    rowAt[column] = at(rowAt, previous);
    column = previous;
  }
}

/** Lets the row at `from` bid for every column not visited; returns the column with the least slack. */
function tightenSlack(
  placement: Placement,
  from: number,
  slack: Float64Array,
  cameFrom: Int32Array,
  visited: Uint8Array,
): number {
  const { costs, columns, rowPotential, columnPotential, rowAt } = placement;
  const row = at(rowAt, from);
  let closest = 0;
  for (let column = 1; column <= columns; column += 1) {
    if (at(visited, column) === 1) {
      continue;
    }
    const cost = at(costs, (row - 1) * columns + column - 1);
    const reduced = cost - at(rowPotential, row) - at(columnPotential, column);
    if (reduced < at(slack, column)) {
      slack[column] = reduced;
      cameFrom[column] = from;
    }
    if (closest === 0 || at(slack, column) < at(slack, closest)) {
      closest = column;
    }
  }
  return closest;
}

function shiftPotentials(placement: Placement, step: number, slack: Float64Array, visited: Uint8Array): void {
  const { columns, rowPotential, columnPotential, rowAt } = placement;
  for (let column = 0; column <= columns; column += 1) {
    if (at(visited, column) === 1) {
      const row = at(rowAt, column);
      rowPotential[row] = at(rowPotential, row) + step;
      columnPotential[column] = at(columnPotential, column) - step;
    } else {
      slack[column] = at(slack, column) - step;
    }
  }
}

function at(numbers: Float64Array | Int32Array | Uint8Array, index: number): number {
  return numbers[index] ?? 0;
}
