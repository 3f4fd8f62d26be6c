import type { GitContext } from "../command/context.ts";
import { readGitLine } from "../command/run-git.ts";

/**
 * The newest commit on the first-parent line of `from` that was committed at `moment` or earlier, or null when all are
 * younger. As in `git rev-list --before` the committer's date counts; what a branch said before it was merged does not.
 *
 * @param moment ISO 8601 with an offset: `2024-03-01T23:59:59Z`
 */
export async function commitBefore(context: GitContext, moment: string, from: string): Promise<string | null> {
  const options = ["--max-count=1", "--first-parent", `--before=${moment}`];
  const hash = await readGitLine(context, ["rev-list", ...options, "--end-of-options", from, "--"]);
  return hash === "" ? null : hash;
}

/** The hashes of the commits that `to` contains and `from` does not. */
export async function commitsBetween(context: GitContext, from: string, to: string): Promise<Set<string>> {
  const printed = await readGitLine(context, ["rev-list", "--end-of-options", to, `^${from}`, "--"]);
  return new Set(printed.split("\n"));
}
