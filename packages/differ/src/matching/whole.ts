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
  return weightsBy(() => [...before.matrices, ...after.matrices].map(countsOf));
}

/** A matrix whose words are counted. */
interface CountedMatrix {
  matrix: Matrix;
  counts: WordCounts;
}

/** A matrix stands in many revisions, and others that differ in little have the very same parties. */
const counted = new WeakMap<Matrix["parties"], CountedMatrix>();

function countsOf(matrix: Matrix): WordCounts {
  const earlier = counted.get(matrix.parties);
  if (earlier?.matrix === matrix) return earlier.counts;
  const counts = (earlier && countAfter(earlier, matrix)) ?? countWords(matrix.activities.map(nameOf));
  counted.set(matrix.parties, { matrix, counts });
  return counts;
}

/** The words by what differs from another matrix; null when that is more than there is. */
function countAfter({ matrix, counts }: CountedMatrix, { activities }: Matrix): WordCounts | null {
  const { befores, afters } = stretchBetween(matrix.activities, activities);
  if (befores.length + afters.length > activities.length) return null;
  return alterCounts(counts, befores.map(nameOf), afters.map(nameOf));
}

function nameOf({ name }: { name: string }): string {
  return name;
}
