import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";
import { takeField, takeRawDifference } from "../files/raw-difference.ts";

/** The path from which a commit renamed a file to `path`, by git's own likeness of contents, or null. */
export async function findRename(context: GitContext, commit: string, path: string): Promise<string | null> {
  const printed = await readGit(context, [
    "diff-tree",
    "-r",
    "-m",
    "-z",
    "--raw",
    "--no-abbrev",
    "--no-commit-id",
    "--find-renames",
    "--diff-filter=R",
    "--no-relative",
    "--end-of-options",
    commit,
  ]);
  const fields = printed.split("\0").slice(0, -1).values();
  for (let meta = takeField(fields); meta !== ""; meta = takeField(fields)) {
    const difference = takeRawDifference(meta, fields);
    if (difference.path === path) return difference.previousPath;
  }
  return null;
}
