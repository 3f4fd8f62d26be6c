/**
 * True when one of the `found` levels is at or above `threshold`. `order` lists the levels from the heaviest on;
 * a threshold outside of it ("none", "none") is never reached.
 */
export function reaches<Level extends string>(
  found: readonly Level[],
  order: readonly Level[],
  threshold: string,
): boolean {
  const limit = order.findIndex((level) => level === threshold);
  return limit !== -1 && found.some((level) => order.indexOf(level) <= limit);
}
