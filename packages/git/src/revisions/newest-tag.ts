import type { GitContext } from "../command/context.ts";
import { GitError } from "../git-error.ts";
import { cloneFacts } from "./clone-facts.ts";
import { commandText, fetchArguments } from "./fetch-command.ts";
import type { CommitResolver } from "./commit-resolver.ts";
import { listTags, type Tag } from "./list-tags.ts";

/**
 * The tag with the highest version among those that match `pattern` and that `reachableFrom` contains, or null when there
 * is none; see {@link listTags}.
 *
 * @throws {GitError} `shallow` when there is none in a clone whose history is cut off, and what {@link listTags} throws.
 */
export async function newestTag(
  context: GitContext,
  pattern: string,
  reachableFrom: string,
  resolveCommit: CommitResolver,
): Promise<Tag | null> {
  const [newest] = await listTags(context, pattern, reachableFrom, resolveCommit);
  if (newest !== undefined) {
    return newest;
  }
  const clone = await cloneFacts(context);
  if (clone.shallow) {
    throw outOfReach(pattern, fetchArguments(reachableFrom, clone));
  }
  return null;
}

function outOfReach(pattern: string, command: readonly string[] | null): GitError {
  return new GitError(
    "shallow",
    `no tag in this shallow clone matches "${pattern}"`,
    command === null ? "Clone the whole history." : `If the remote has one, run \`${commandText(command)}\`.`,
    command,
  );
}
