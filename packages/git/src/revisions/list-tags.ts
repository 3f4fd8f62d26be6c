import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import type { CommitResolver } from "./commit-resolver.ts";

/** A tag and the commit that it marks. */
export interface Tag {
  name: string;
  /** Full hash. */
  commit: string;
}

/**
 * The tags that match `pattern` (as for `git tag --list`: `v*`, `model-*`) and mark a commit that `reachableFrom`
 * contains, from the highest version to the lowest. A pre-release (`v2.0.0-rc.1`) counts less than its release.
 *
 * @throws {GitError} what `resolveCommit` throws for `reachableFrom`.
 */
export async function listTags(
  context: GitContext,
  pattern: string,
  reachableFrom: string,
  resolveCommit: CommitResolver,
): Promise<Tag[]> {
  const commit = await resolveCommit(reachableFrom);
  const printed = await readGit(context, [
    "tag",
    "--list",
    "--sort=-version:refname",
    `--merged=${commit}`,
    "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)",
    "--end-of-options",
    pattern,
  ]);
  return printed
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", marked = "", peeled = ""] = line.split("\0");
      return { name, commit: peeled === "" ? marked : peeled };
    });
}
