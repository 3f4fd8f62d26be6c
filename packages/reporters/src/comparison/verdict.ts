import { structuralKinds, type Comparison } from "@raci-kit/model";
import { terminalLine } from "../escape/terminal.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Words } from "../words/words.ts";
import { allChanges, shiftsOf, structuralOf, type StructuralChange } from "./changes.ts";
import { gainedIgnored, gainedWithActivities, lostWithActivities } from "./party-clauses.ts";
import { shiftClauses } from "./shift-clauses.ts";
import { shortParty } from "./short-names.ts";

/** One sentence that says what became of the duties: the first line of every report, safe to print. */
export function verdict(comparison: Comparison, language?: Language): string {
  return terminalLine(verdictSentence(comparison, wordsOf(language)));
}

/**
 * The same before it is escaped for where it is printed. `party` is named as the one whose side the comparison is seen
 * from.
 */
export function verdictSentence(comparison: Comparison, words: Words, party: string | null = null): string {
  const { parties } = comparison;
  const changes = allChanges(comparison);
  const shifts = shiftsOf(changes);
  const { gains, others } = shiftClauses(shifts, words.verdict);
  const ignored = comparison.documents.flatMap((document) => document.ignored);
  const [ignoredMoves, ignoredOthers] = [shiftsOf(ignored).length, structuralOf(ignored).length];
  const clauses = [
    ...gains,
    ...gainedIgnored(shiftsOf(ignored), words.verdict),
    ...gainedWithActivities(parties, words.verdict),
    ...others,
    ...lostWithActivities(parties, words.verdict),
  ];
  return words.verdict.sentence({
    party: party === null ? null : shortParty(party),
    shifts: shifts.length,
    ignoresMoves: ignoredMoves > 0,
    clauses,
    others: [
      ...(ignoredMoves > 0 ? [words.verdict.movesIgnored(ignoredMoves)] : []),
      ...(ignoredOthers > 0 ? [words.verdict.changesIgnored(ignoredOthers)] : []),
      ...happened(structuralOf(changes), words),
    ],
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
