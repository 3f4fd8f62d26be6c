/** The share of words, 0 to 1, that two names have in common, of the name that has more of them. */
export function sharedWords(left: string, right: string): number {
  const [first, second] = [wordsOf(left), wordsOf(right)];
  const most = Math.max(first.size, second.size);
  return most === 0 ? 0 : [...first].filter((word) => second.has(word)).length / most;
}

function wordsOf(name: string): Set<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter((word) => word !== ""),
  );
}
