import type { Matrix } from "@raci-kit/model";
import { weightsBy, type WordWeights } from "../text/weights.ts";
import { alterCounts, countWords, type WordCounts } from "../text/word-counts.ts";
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
  const { removed, added } = differenceOf(befores.map(nameOf), afters.map(nameOf));
  return removed.length + added.length > activities.length ? null : alterCounts(counts, removed, added);
}

/** The names that are more often among `befores`, and those that are more often among `afters`. */
function differenceOf(befores: readonly string[], afters: readonly string[]): { removed: string[]; added: string[] } {
  const left = new Map<string, number>();
  for (const name of befores) left.set(name, (left.get(name) ?? 0) + 1);
  const added = afters.filter((name) => {
    const count = left.get(name) ?? 0;
    if (count > 0) left.set(name, count - 1);
    return count === 0;
  });
  return { removed: [...left].flatMap(([name, count]) => Array.from({ length: count }, () => name)), added };
}

function nameOf({ name }: { name: string }): string {
  return name;
}
