/** Formats are made when a sentence needs them: that takes longer than all rules take on a document. */
let conjunction: Intl.ListFormat | undefined;
let disjunction: Intl.ListFormat | undefined;

/** `a, b and c`. */
export function listAll(items: readonly string[]): string {
  conjunction ??= new Intl.ListFormat("en-GB", { type: "conjunction" });
  return conjunction.format(items);
}

/** `a, b or c`. */
export function listChoices(items: readonly string[]): string {
  disjunction ??= new Intl.ListFormat("en-GB", { type: "disjunction" });
  return disjunction.format(items);
}
