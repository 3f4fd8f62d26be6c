import type { Activity, Assignment, Matrix } from "@raci-kit/model";

/** An assignment with the activity and the matrix that it stands in. */
export interface MatrixCell {
  matrix: Matrix;
  activity: Activity;
  assignment: Assignment;
}

/** Every assignment of `matrices`, in order of matrices, activities and parties. */
export function* cellsOf(matrices: readonly Matrix[]): Iterable<MatrixCell> {
  for (const matrix of matrices) {
    for (const activity of matrix.activities) {
      for (const assignment of activity.assignments) {
        yield { matrix, activity, assignment };
      }
    }
  }
}

/** The assignments that have a cell of their own with roles in it: all but those of matrices with roles in columns. */
export function* roleCellsOf(matrices: readonly Matrix[]): Iterable<MatrixCell> {
  yield* cellsOf(matrices.filter(({ orientation }) => orientation !== "roles-in-columns"));
}
