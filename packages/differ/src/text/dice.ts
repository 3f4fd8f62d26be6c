/** Twice what two sets share, over what both hold (Sørensen and Dice); 1 when both are empty. */
export function dice(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  let shared = 0;
  for (const item of small) {
    shared += large.has(item) ? 1 : 0;
  }
  return left.size + right.size === 0 ? 1 : (2 * shared) / (left.size + right.size);
}
