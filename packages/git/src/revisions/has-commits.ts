import type { GitContext } from "../command/context.ts";
import { runGit } from "../command/run-git.ts";

/** False where HEAD is a branch without a commit yet, as after `git init`. */
export async function hasCommits(context: GitContext): Promise<boolean> {
  const { exitCode } = await runGit(context, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  return exitCode === 0;
}
