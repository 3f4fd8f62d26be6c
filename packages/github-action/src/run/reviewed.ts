import type { ResolvedConfig } from "@raci-kit/config";
import { GitError } from "@raci-kit/git";
import type { Bump, Review } from "@raci-kit/model";
import { reviewRevision } from "@raci-kit/review";
import { dutiesMoved } from "../gate/duties-moved.ts";
import type { SameDuties } from "../gate/gather-approvals.ts";
import type { Proposal } from "../platform/platform.ts";

/** A review, and how to tell whether an earlier commit of the proposal moved the same duties. */
export interface Reviewed {
  review: Review;
  movesTheSame: SameDuties;
}

/** What a review from git depends on. */
export interface GitRequest {
  workspace: string;
  config: ResolvedConfig;
  failOn: Bump;
}

const shortHash = 7;

/**
 * Reviews the head of a proposal in the repository that is checked out. Documents are read out of git's objects: nothing of
 * the head has to stand on disk.
 *
 * @throws GitError when git cannot answer, above all in a shallow checkout
 */
export async function reviewFromGit(proposal: Proposal, request: GitRequest): Promise<Reviewed> {
  const { workspace: cwd, config, failOn } = request;
  const reviewOf = (head: string): Promise<Review> =>
    reviewRevision(config, { cwd, base: proposal.baseCommit, head, failOn });
  const review = await reviewOf(proposal.headCommit);
  const moved = dutiesMoved(review.comparison, failOn);
  return {
    review: { ...review, base: proposal.baseBranch, head: proposal.headCommit.slice(0, shortHash) },
    movesTheSame: async (commit) => {
      const earlier = await whereGitKnows(() => reviewOf(commit));
      // A commit that was pushed away by force is no longer there.
      return earlier === null ? null : dutiesMoved(earlier.comparison, failOn) === moved;
    },
  };
}

/** What `ask` answers; null when git cannot. */
export async function whereGitKnows<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof GitError) return null;
    throw error;
  }
}
