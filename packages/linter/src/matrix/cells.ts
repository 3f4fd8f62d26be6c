import type { Activity, Assignment, Matrix } from "@raci-kit/model";
import { cellNotation, type ReadNotation } from "./cell-notation.ts";

/** An assignment with the activity and the matrix that it stands in. */
export interface MatrixCell {
  matrix: Matrix;
  activity: Activity;
  assignment: Assignment;
}

/** A cell that holds letters alone, and how it writes them. */
export interface LetterCell extends MatrixCell {
  notation: ReadNotation;
}

/** Gives the cells of some matrices. */
type CellFinder<Cell> = (matrices: readonly Matrix[]) => readonly Cell[];

/** Every assignment of the matrices, in order of matrices, activities and parties. */
export const cellsOf: CellFinder<MatrixCell> = rememberingLast((matrices) =>
  matrices.flatMap((matrix) =>
    matrix.activities.flatMap((activity) =>
      activity.assignments.map((assignment): MatrixCell => ({ matrix, activity, assignment })),
    ),
  ),
);

/** The assignments that have a cell of their own with roles in it: all but those of matrices with roles in columns. */
export const roleCellsOf: CellFinder<MatrixCell> = rememberingLast((matrices) => cellsOf(matrices).filter(isRoleCell));

/** True for an assignment that has a cell of its own with roles in it. */
export function isRoleCell({ matrix }: MatrixCell): boolean {
  return matrix.orientation !== "roles-in-columns";
}

/** The assignments that say something beyond their roles. */
export const unreadCellsOf: CellFinder<MatrixCell> = rememberingLast((matrices) =>
  cellsOf(matrices).filter(({ assignment }) => assignment.unread.length > 0),
);

/** The cells with roles that can be taken apart into their letters. */
export const letterCellsOf: CellFinder<LetterCell> = rememberingLast((matrices) =>
  roleCellsOf(matrices).flatMap(({ matrix, activity, assignment }): LetterCell[] => {
    const notation = cellNotation(assignment, matrix.scheme);
    return notation === null ? [] : [{ matrix, activity, assignment, notation }];
  }),
);

/** Many rules look at the cells of a document one after the other, then at those of the next one. */
function rememberingLast<Cell>(find: CellFinder<Cell>): CellFinder<Cell> {
  let last: { matrices: readonly Matrix[]; cells: readonly Cell[] } | null = null;
  return (matrices) => {
    if (last?.matrices !== matrices) last = { matrices, cells: find(matrices) };
    return last.cells;
  };
}
