const conjunction = new Intl.ListFormat("en-GB", { type: "conjunction" });
const disjunction = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** `a, b and c`. */
export function listAll(items: readonly string[]): string {
  return conjunction.format(items);
}

/** `a, b or c`. */
export function listChoices(items: readonly string[]): string {
  return disjunction.format(items);
}
