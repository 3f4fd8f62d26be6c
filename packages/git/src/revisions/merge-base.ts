import type { GitContext } from "../command/context.ts";
import { exitFailure } from "../command/failure.ts";
import { runGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";
import { isShallow } from "./clone-facts.ts";
import type { CommitResolver } from "./commit-resolver.ts";

/**
 * The full hash of the best common ancestor of two revisions; where several are equally good, the one git names first.
 *
 * @throws {GitError} `shallow` when the clone is cut off above it, `no-merge-base` when the histories are unrelated,
 *   and what `resolveCommit` throws.
 */
export async function mergeBase(
  context: GitContext,
  left: string,
  right: string,
  resolveCommit: CommitResolver,
): Promise<string> {
  const commits = await Promise.all([resolveCommit(left), resolveCommit(right)]);
  const commandLine = ["merge-base", ...commits];
  const { exitCode, stdout, stderr } = await runGit(context, commandLine);
  if (exitCode === 0) {
    return stdout.trim();
  }
  if (exitCode !== 1) {
    throw exitFailure(context, commandLine, stderr);
  }
  throw (await isShallow(context)) ? shallowHistory(left, right) : unrelatedHistories(left, right);
}

function shallowHistory(left: string, right: string): GitError {
  return new GitError(
    "shallow",
    `the common ancestor of "${left}" and "${right}" lies outside this shallow clone`,
    "Run `git fetch --unshallow`; with actions/checkout, set `fetch-depth: 0`.",
    ["fetch", "--unshallow"],
  );
}

function unrelatedHistories(left: string, right: string): GitError {
  return new GitError(
    "no-merge-base",
    `"${left}" and "${right}" have no common ancestor`,
    `Compare the two as they are: \`${left}..${right}\`.`,
  );
}
