import type { Matrix } from "@raci-kit/model";
import { countWords, joinCounts, weightsBy, type WordWeights } from "../text/weights.ts";
import { oncePerKey } from "./once-per-key.ts";

/** Both revisions with all of their matrices: what the names of activities say depends on the others. */
export interface Whole {
  before: { readonly matrices: readonly Matrix[] };
  after: { readonly matrices: readonly Matrix[] };
}

/** Weighs words by how rare they are in the names of all activities. */
export function weightsIn({ before, after }: Whole): WordWeights {
  return weightsBy(() => joinCounts([...before.matrices, ...after.matrices].map(countsOf)));
}

/** A matrix stands in many revisions. */
const countsOf = oncePerKey(
  ({ activities }: Matrix) => countWords(activities.map(({ name }) => name)),
  new WeakMap<Matrix, ReturnType<typeof countWords>>(),
);
