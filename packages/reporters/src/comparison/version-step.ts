import { duties, structuralKinds, type Comparison } from "@raci-kit/model";
import type { Words } from "../words/words.ts";
import { allChanges, shiftsOf, structuralOf } from "./changes.ts";

/** The sentence that says which version step the comparison asks for, and what makes it so. */
export function versionStep(comparison: Comparison, words: Words): string {
  const { bump } = comparison.summary;
  const decisive = allChanges(comparison).filter((change) => change.impact === bump);
  const byDuty = Map.groupBy(shiftsOf(decisive), (shift) => shift.duty);
  const byKind = Map.groupBy(structuralOf(decisive), (change) => change.kind);
  const isIgnored = comparison.documents.some((document) => document.ignored.length > 0);
  if (decisive.length === 0 && isIgnored) {
    return words.comparison.allIgnored;
  }
  return words.comparison.versionStep(bump, [
    ...duties.flatMap((duty) => clause(byDuty.get(duty), (count) => words.comparison.shiftClause(duty, count))),
    ...structuralKinds.flatMap((kind) => clause(byKind.get(kind), words.comparison.kinds[kind].clause)),
  ]);
}

function clause(changes: readonly unknown[] | undefined, word: (count: number) => string): string[] {
  return changes === undefined ? [] : [word(changes.length)];
}
