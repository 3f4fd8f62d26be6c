/** `a, b and c`, with `and` in the language of the list. */
export function listedWith(and: string, items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;
}
