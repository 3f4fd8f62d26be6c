import type { GitContext } from "../command/context.ts";
import { runGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";
import { unknownRevision } from "./unknown-revision.ts";

/**
 * The full hash of the commit that `revision` names (a tag gives the commit it points to).
 *
 * @throws {GitError} `unknown-revision`, `shallow` or `no-commits`, with near names and the command to fetch more.
 */
export async function resolveCommit(context: GitContext, revision: string): Promise<string> {
  refuseUnsafe(revision);
  const named = await verify(context, revision);
  if (/is ambiguous\b/u.test(named.stderr) && named.exitCode !== 0) {
    throw new GitError("unknown-revision", `more than one object starts with "${revision}"`, "Write more of the hash.");
  }
  const hash = named.stdout.trim();
  if (named.exitCode !== 0 || !/^[0-9a-f]+$/u.test(hash)) {
    throw await unknownRevision(context, revision);
  }
  // A second step, because in `HEAD:docs^{commit}` and `:/text^{commit}` git takes the end for a part of the name.
  const peeled = await verify(context, `${hash}^{commit}`);
  if (peeled.exitCode === 0) {
    return peeled.stdout.trim();
  }
  const type = /dereferences to (\w+) type/u.exec(peeled.stderr)?.[1];
  throw type === undefined ? await unknownRevision(context, revision) : notACommit(revision, type);
}

/**
 * The hash of whatever object `name` stands for, or null when there is none.
 * Takes one process a name, so it is for the rare name that `git cat-file --batch` cannot be given.
 */
export async function resolveObject(context: GitContext, name: string): Promise<string | null> {
  const { exitCode, stdout } = await verify(context, name);
  return exitCode === 0 ? stdout.trim() : null;
}

function verify(context: GitContext, name: string): ReturnType<typeof runGit> {
  return runGit(context, ["rev-parse", "--verify", "--end-of-options", name]);
}

/** Names that git would take for an option or for the opposite of a revision, and names that no argument can carry. */
function refuseUnsafe(revision: string): void {
  if (revision === "" || /^[-^]|\p{Cc}/u.test(revision)) {
    throw new GitError(
      "unknown-revision",
      `expected a revision, found ${JSON.stringify(revision)}`,
      "Name a commit, a branch or a tag, for example `HEAD`, `main` or `v1.2.0`.",
    );
  }
}

function notACommit(revision: string, type: string): GitError {
  return new GitError(
    "unknown-revision",
    `expected a commit, found a ${type}: "${revision}"`,
    "Name a commit, a branch or a tag.",
  );
}
