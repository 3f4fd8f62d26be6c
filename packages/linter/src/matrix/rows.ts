import { comparePositions, type Matrix, type Position, type Range } from "@raci-kit/model";

/** Where the rows of a matrix stand that hold assignments: one an activity, or one a party with activities in columns. */
export function rowsOf(matrix: Matrix): Range[] {
  if (matrix.orientation !== "activities-in-columns") {
    return matrix.activities.map((activity) => activity.range);
  }
  return matrix.parties.map((party, index) => {
    const cells = matrix.activities.flatMap(({ assignments }) => assignments.slice(index, index + 1));
    return { start: party.range.start, end: cells.reduce((end, cell) => later(end, cell.range.end), party.range.end) };
  });
}

function later(left: Position, right: Position): Position {
  return comparePositions(left, right) < 0 ? right : left;
}
