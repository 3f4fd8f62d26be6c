/**
 * Puts `items` on a stack so that the first of them comes off first. A spread would pass every item as an argument,
 * and a long document has more of them than the engine's call stack takes.
 */
export function stackUp<Item>(stack: Item[], items: readonly Item[]): void {
  for (const item of items.toReversed()) stack.push(item);
}
