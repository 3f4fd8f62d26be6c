/** Two sequences longer than this in product are aligned item by item: the exact method takes time for every pair. */
const mostCells = 512 * 512;

/**
 * Pairs items of two sequences without crossing, so that the sum of `worth` is highest; pairs worth nothing are left
 * out. By dynamic programming (Needleman and Wunsch, 1970); of equal sums the one that pairs the earlier items.
 *
 * @returns indices into both sequences, ascending
 */
export function align(
  befores: number,
  afters: number,
  worth: (before: number, after: number) => number,
): (readonly [before: number, after: number])[] {
  if (befores * afters > mostCells) {
    return Array.from({ length: Math.min(befores, afters) }, (_item, index) => [index, index] as const);
  }
  const width = afters + 1;
  const best = new Float64Array((befores + 1) * width);
  const at = (before: number, after: number): number => best[before * width + after] ?? 0;
  for (let before = 1; before <= befores; before += 1) {
    for (let after = 1; after <= afters; after += 1) {
      const paired = at(before - 1, after - 1) + worth(before - 1, after - 1);
      best[before * width + after] = Math.max(paired, at(before - 1, after), at(before, after - 1));
    }
  }
  const pairs: [number, number][] = [];
  let [before, after] = [befores, afters];
  while (before > 0 && after > 0) {
    if (at(before, after) === at(before - 1, after)) {
      before -= 1;
    } else if (at(before, after) === at(before, after - 1)) {
      after -= 1;
    } else {
      before -= 1;
      after -= 1;
      pairs.push([before, after]);
    }
  }
  return pairs.toReversed();
}
