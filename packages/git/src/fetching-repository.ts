import { GitError } from "./git-error.ts";
import type { Repository } from "./repository.ts";

/**
 * The same repository, which fetches what a clone lacks: where the answer to a question about revisions is missing and
 * a remote may have it, it runs the command that the error names, and asks once more.
 */
export function fetchingRepository(repository: Repository): Repository {
  const withFetch = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof GitError) || error.fetch === null) {
        throw error;
      }
      await repository.fetch(error.fetch);
      return ask();
    }
  };
  return {
    ...repository,
    resolveCommit: (revision) => withFetch(() => repository.resolveCommit(revision)),
    mergeBase: (left, right) => withFetch(() => repository.mergeBase(left, right)),
    newestTag: (pattern, reachableFrom) => withFetch(() => repository.newestTag(pattern, reachableFrom)),
  };
}
