import type { GitContext } from "../command/context.ts";
import { runGit } from "../command/run-git.ts";

/**
 * The hash of whatever object `name` stands for, or null when there is none.
 * Takes one process a name, so it is for the rare name that `git cat-file --batch` cannot be given.
 */
export async function resolveObject(context: GitContext, name: string): Promise<string | null> {
  const { exitCode, stdout } = await runGit(context, ["rev-parse", "--verify", "--end-of-options", name]);
  return exitCode === 0 ? stdout.trim() : null;
}
