import { listChoices } from "./lists.ts";
import { suggestionFor } from "./suggestion.ts";

/** Says that `found` is none of `known`, and which of them was probably meant. */
export function unknownValue(what: string, found: unknown, known: readonly string[]): string {
  const suggestion = typeof found === "string" ? suggestionFor(found, known) : undefined;
  if (suggestion !== undefined) {
    return `Unknown ${what} ${JSON.stringify(found)}, did you mean "${suggestion}"?`;
  }
  const expected = known.length === 0 ? "none" : listChoices(known.map((name) => `"${name}"`));
  return `Unknown ${what} ${JSON.stringify(found)}, expected ${expected}.`;
}
