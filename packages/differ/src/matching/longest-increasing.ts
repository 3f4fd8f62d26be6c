/**
 * Indices of a longest strictly increasing subsequence of `values`, in ascending order: what may stay in place when a
 * list was reordered. Patience sorting, O(n log n); among equally long ones the same input gives the same answer.
 */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    const length = firstTailFrom(tails, values, value);
    previous.push(length === 0 ? undefined : tails[length - 1]);
    tails[length] = index;
  }
  const chain: number[] = [];
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) {
    chain.push(index);
  }
  return chain.toReversed();
}

/** Where `value` goes among the tails: the first whose value is not smaller. */
function firstTailFrom(tails: readonly number[], values: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const tail = values[tails[middle] ?? 0] ?? 0;
    if (tail < value) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
