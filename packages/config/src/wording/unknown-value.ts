import { suggestionFor } from "@raci-kit/linter";

import { showValue } from "./show-value.ts";

/** Made when a sentence needs it: that takes longer than a configuration takes to check. */
let disjunction: Intl.ListFormat | undefined;

/** Longer lists are cut, because nobody reads them in a message. */
const mostChoices = 12;

/** Says that `found` is none of `known`, and which of them was probably meant. */
export function unknownValue(what: string, found: unknown, known: readonly string[]): string {
  if (typeof found !== "string") {
    return `Found ${showValue(found)}, expected ${listChoices(known)}.`;
  }
  const suggestion = suggestionFor(found, known);
  return suggestion === undefined
    ? `Unknown ${what} ${showValue(found)}, expected ${listChoices(known)}.`
    : `Unknown ${what} ${showValue(found)}, did you mean "${suggestion}"?`;
}

function listChoices(known: readonly string[]): string {
  if (known.length === 0) {
    return "none";
  }
  const shown = known.length > mostChoices ? known.slice(0, mostChoices / 2) : known;
  const quoted = shown.map((name) => `"${name}"`);
  disjunction ??= new Intl.ListFormat("en-GB", { type: "disjunction" });
  return disjunction.format(shown === known ? quoted : [...quoted, `${known.length - shown.length} others`]);
}
