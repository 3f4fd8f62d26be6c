import { structuralKinds, type Comparison } from "@raci-kit/model";
import { terminalLine } from "../escape/terminal.ts";
import { english } from "../words/english.ts";
import type { Words } from "../words/words.ts";
import { allChanges, shiftsOf, structuralOf, type StructuralChange } from "./changes.ts";
import { ignoredMoves } from "./ignored-moves.ts";
import { gainedIgnored, gainedWithActivities, lostWithActivities } from "./party-clauses.ts";
import { shiftClauses } from "./shift-clauses.ts";

/** One sentence that says what became of the duties: the first line of every report, safe to print. */
export function verdict(comparison: Comparison): string {
  return terminalLine(verdictSentence(comparison, english));
}

/** The same before it is escaped for where it is printed. */
export function verdictSentence(comparison: Comparison, words: Words): string {
  const { parties } = comparison;
  const changes = allChanges(comparison);
  const shifts = shiftsOf(changes);
  const { gains, others } = shiftClauses(shifts, words.verdict);
  const ignored = ignoredMoves(comparison);
  const clauses = [
    ...gains,
    ...gainedIgnored(ignored, words.verdict),
    ...gainedWithActivities(parties, words.verdict),
    ...others,
    ...lostWithActivities(parties, words.verdict),
  ];
  return words.verdict.sentence({
    shifts: shifts.length,
    ignored: ignored.count,
    clauses,
    others: happened(structuralOf(changes), words),
  });
}

/** How often each kind of change happened, in the order of the kinds. */
export function happened(changes: readonly StructuralChange[], words: Words): string[] {
  const byKind = Map.groupBy(changes, (change) => change.kind);
  return structuralKinds.flatMap((kind) => {
    const count = byKind.get(kind)?.length ?? 0;
    return count > 0 ? [words.comparison.kinds[kind].happened(count)] : [];
  });
}
