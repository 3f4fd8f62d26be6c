import type { GitContext } from "../command/context.ts";
import { resolveCommit } from "./resolve-commit.ts";

/** Gives the full hash of the commit that a revision names; see {@link resolveCommit}. */
export type CommitResolver = (revision: string) => Promise<string>;

/**
 * Resolves the revisions of one repository. Those that are foreseen are looked up at once, for whoever asks first: names
 * may mean something else later. The hash of a commit that was found means that commit forever.
 */
export function commitResolver(context: GitContext, foreseen: Iterable<string>): CommitResolver {
  const commits = new Set<string>();
  const begun = new Map<string, Promise<string>>();
  for (const revision of foreseen) {
    const found = resolveCommit(context, revision);
    // Whoever asks hears of it; if nobody does, it does not matter.
    found.catch(() => undefined);
    begun.set(revision, found);
  }
  return async (revision) => {
    if (commits.has(revision)) return revision;
    const found = begun.get(revision) ?? resolveCommit(context, revision);
    begun.delete(revision);
    const commit = await found;
    commits.add(commit);
    return commit;
  };
}
