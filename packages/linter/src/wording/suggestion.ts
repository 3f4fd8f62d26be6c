import { closest, distance } from "fastest-levenshtein";

/**
 * The one of `known` that `found` was probably meant to be, or `undefined` when none is near:
 * case aside, at most one letter in three may differ.
 */
export function suggestionFor(found: string, known: readonly string[]): string | undefined {
  if (known.length === 0) {
    return undefined;
  }
  const wanted = found.toLowerCase();
  const candidates = known.map((name) => name.toLowerCase());
  const best = closest(wanted, candidates);
  return distance(wanted, best) <= found.length / 3 ? known[candidates.indexOf(best)] : undefined;
}
