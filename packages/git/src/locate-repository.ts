import type { GitContext } from "./command/context.ts";
import { exitFailure } from "./command/failure.ts";
import { readGitLine, runGit } from "./command/run-git.ts";

/** Where a repository is, and whether all of its history is. */
export interface RepositoryLocation {
  /** Absolute path of the top level; in a bare repository, of the repository itself. */
  root: string;
  /** The folder it was opened from, relative to `root`: empty, or ending in `/`. */
  prefix: string;
  /** True when history is cut off somewhere, as in `git clone --depth`. */
  shallow: boolean;
}

const commandLine = [
  "rev-parse",
  "--is-inside-work-tree",
  "--is-shallow-repository",
  "--show-prefix",
  "--show-toplevel",
] as const;

/**
 * Finds the repository of a folder, through one process where its path has an ordinary name.
 *
 * @throws {GitError} `git-missing`, `not-a-repository` or `unsafe-repository`.
 */
export async function locateRepository(context: GitContext): Promise<RepositoryLocation> {
  const { exitCode, stdout, stderr } = await runGit(context, commandLine);
  const [inWorkingTree, cutOff, prefix = "", root = "", end, ...others] = stdout.split(/\r?\n/u);
  const shallow = cutOff === "true";
  if (inWorkingTree === "false") {
    // Git then refuses to show the top level of a working tree.
    return { root: await readGitLine(context, ["rev-parse", "--absolute-git-dir"]), prefix: "", shallow };
  }
  if (exitCode !== 0) throw exitFailure(context, commandLine, stderr);
  if (end === "" && others.length === 0) return { root, prefix, shallow };
  // Where a name breaks the line, each has to be asked for by itself.
  const [whole, below] = await Promise.all([
    readGitLine(context, ["rev-parse", "--show-toplevel"]),
    readGitLine(context, ["rev-parse", "--show-prefix"]),
  ]);
  return { root: whole, prefix: below, shallow };
}
