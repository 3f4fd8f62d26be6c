import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";
import { cloneFacts } from "./clone-facts.ts";
import { commandText, fetchArguments } from "./fetch-command.ts";
import { resolveCommit } from "./resolve-commit.ts";

/** A tag and the commit that it marks. */
export interface Tag {
  name: string;
  /** Full hash. */
  commit: string;
}

/**
 * The tag with the highest version among those that match `pattern` (as for `git tag --list`: `v*`, `model-*`) and mark
 * a commit that `reachableFrom` contains, or null when there is none. A pre-release (`v2.0.0-rc.1`) counts less than
 * its release.
 *
 * @throws {GitError} `shallow` when there is none in a clone whose history is cut off, and what {@link resolveCommit} throws for `reachableFrom`.
 */
export async function newestTag(context: GitContext, pattern: string, reachableFrom: string): Promise<Tag | null> {
  const commit = await resolveCommit(context, reachableFrom);
  const printed = await readGit(context, [
    "tag",
    "--list",
    "--sort=-version:refname",
    `--merged=${commit}`,
    "--format=%(refname:strip=2)",
    "--end-of-options",
    pattern,
  ]);
  const [name] = printed.split("\n");
  if (name !== undefined && name !== "") {
    return { name, commit: await resolveCommit(context, `refs/tags/${name}`) };
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
