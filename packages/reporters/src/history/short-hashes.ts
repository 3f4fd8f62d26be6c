import type { CommitFacts } from "@raci-kit/model";

/** As many digits as git shows when it has the choice. */
const usualLength = 7;

/** Gives the shortest beginning of each hash that tells it from the others. */
export function shortHashes(commits: Iterable<CommitFacts>): (commit: CommitFacts) => string {
  const hashes = [...new Set(Array.from(commits, ({ commit }) => commit))].toSorted();
  let length = usualLength;
  for (const [index, hash] of hashes.entries()) {
    const next = hashes[index + 1] ?? "";
    const shared = Array.from(hash).findIndex((digit, place) => digit !== next[place]);
    length = Math.max(length, next === "" ? 0 : shared + 1);
  }
  return ({ commit }) => commit.slice(0, length);
}

/** The day of a commit, as its author saw it. */
export function dayOf({ date }: CommitFacts): string {
  return date.slice(0, 10);
}
