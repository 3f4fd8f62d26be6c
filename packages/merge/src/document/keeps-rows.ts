import type { Matrix } from "@raci-kit/model";
import { mergeValue, type Versions } from "../versions.ts";

/**
 * True when a merged document has every row of its matrices as often as the three versions together say: no row that
 * one side removed has come back, none that one side moved stands twice. For merges by line, which know no rows.
 */
export function keepsRows(documents: Versions<readonly Matrix[]>, merged: readonly Matrix[]): boolean {
  const counts = {
    base: countRows(documents.base),
    ours: countRows(documents.ours),
    theirs: countRows(documents.theirs),
  };
  const found = countRows(merged);
  const all = new Set([...counts.base.keys(), ...counts.ours.keys(), ...counts.theirs.keys(), ...found.keys()]);
  return [...all].every((row) => {
    const [base, ours, theirs] = [counts.base, counts.ours, counts.theirs].map((count) => count.get(row) ?? 0);
    const wanted = mergeValue({ base, ours, theirs });
    return wanted.kind === "conflict" || wanted.value === (found.get(row) ?? 0);
  });
}

function countRows(matrices: readonly Matrix[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { activities } of matrices) {
    for (const { raw, assignments } of activities) {
      const row = JSON.stringify([raw, assignments.map((assignment) => assignment.raw)]);
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
  }
  return counts;
}
