import type { Matrix } from "@raci-kit/model";
import { alterCounts, countWords, weightsBy, type WordCounts, type WordWeights } from "../text/weights.ts";
import { stretchBetween } from "./stretch.ts";

/** Both revisions with all of their matrices: what the names of activities say depends on the others. */
export interface Whole {
  before: { readonly matrices: readonly Matrix[] };
  after: { readonly matrices: readonly Matrix[] };
}

/** Weighs words by how rare they are in the names of all activities. */
export function weightsIn({ before, after }: Whole): WordWeights {
  return weightsBy(() => [
    ...before.matrices.map((matrix) => countsOf(matrix, undefined)),
    ...after.matrices.map((matrix, index) => countsOf(matrix, before.matrices[index])),
  ]);
}

/** A matrix stands in many revisions. */
const known = new WeakMap<Matrix, WordCounts>();

/** The words of a matrix; where it is much like an earlier one, most of them are counted already. */
function countsOf(matrix: Matrix, earlier: Matrix | undefined): WordCounts {
  const counts = known.get(matrix) ?? countAfter(matrix, earlier) ?? countWords(matrix.activities.map(nameOf));
  known.set(matrix, counts);
  return counts;
}

function countAfter({ activities }: Matrix, earlier: Matrix | undefined): WordCounts | null {
  const counts = earlier === undefined ? undefined : known.get(earlier);
  if (earlier === undefined || counts === undefined) return null;
  const { befores, afters } = stretchBetween(earlier.activities, activities);
  if (befores.length + afters.length > activities.length) return null;
  return alterCounts(counts, befores.map(nameOf), afters.map(nameOf));
}

function nameOf({ name }: { name: string }): string {
  return name;
}
