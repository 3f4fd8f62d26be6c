import type { GitContext } from "../command/context.ts";
import { GitError } from "../git-error.ts";
import { createObjectCheck } from "./object-check.ts";
import { unknownRevision } from "./unknown-revision.ts";

/**
 * The full hash of the commit that `revision` names (a tag gives the commit it points to).
 *
 * @throws {GitError} `unknown-revision`, `shallow` or `no-commits`, with near names and the command to fetch more.
 */
export async function resolveCommit(context: GitContext, revision: string): Promise<string> {
  refuseUnsafe(revision);
  const check = createObjectCheck(context);
  try {
    const named = await check.find(revision);
    if (named === "ambiguous") throw ambiguousHash(revision);
    if (named === "missing") throw await unknownRevision(context, revision);
    // A second step, because in `HEAD:docs^{}` and `:/text^{}` git takes the end for a part of the name.
    const object = named.type === "tag" ? await check.find(`${named.hash}^{}`) : named;
    if (typeof object === "string") throw await unknownRevision(context, revision);
    if (object.type !== "commit") throw notACommit(revision, object.type);
    return object.hash;
  } finally {
    check.stop();
  }
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

function ambiguousHash(revision: string): GitError {
  return new GitError("unknown-revision", `more than one object starts with "${revision}"`, "Write more of the hash.");
}

function notACommit(revision: string, type: string): GitError {
  return new GitError(
    "unknown-revision",
    `expected a commit, found a ${type}: "${revision}"`,
    "Name a commit, a branch or a tag.",
  );
}
