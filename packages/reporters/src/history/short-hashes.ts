import type { CommitFacts } from "@raci-kit/model";

/** As many digits as git shows when it has the choice. */
const usualLength = 7;

/** Gives the shortest beginning of each hash that tells it from the others. */
export function shortHashes(commits: Iterable<CommitFacts>): (commit: CommitFacts) => string {
  const hashes = [...new Set(Array.from(commits, ({ commit }) => commit))].toSorted();
  let length = usualLength;
  for (const [index, hash] of hashes.entries())
    length = Math.max(length, telling(hash, hashes[index + 1] ?? "", length));
  return ({ commit }) => commit.slice(0, length);
}

/** How many digits tell a hash from another one, where fewer than `least` do not. */
function telling(hash: string, other: string, least: number): number {
  let length = least;
  while (length < hash.length && other.startsWith(hash.slice(0, length))) length += 1;
  return length;
}

/** The day of a commit, as its author saw it. */
export function dayOf({ date }: CommitFacts): string {
  return date.slice(0, 10);
}
