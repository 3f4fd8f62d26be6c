import { resolve } from "node:path";
import { gitEnvironment } from "../command/context.ts";
import { runGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";

/**
 * Tells by its absolute path whether git ignores a file below `folder`: by a `.gitignore` at any depth, by
 * `info/exclude`, or by the user's own list. Tracked files are never ignored. Without a repository, or in a folder that
 * is ignored as a whole and yet was named, nothing is.
 */
export async function ignoredFiles(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<(file: string) => boolean> {
  const root = resolve(folder);
  const ignored = new Set((await listIgnored(root, environment)).map((entry) => resolve(root, entry)));
  if (ignored.size === 0 || ignored.has(root)) return () => false;
  return (file) => isAtOrBelow(resolve(root, file), root, ignored);
}

/** Files and whole folders, relative to `cwd`. */
async function listIgnored(cwd: string, environment: NodeJS.ProcessEnv): Promise<string[]> {
  const context = { cwd, environment: gitEnvironment(environment) };
  const commandLine = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
  try {
    const { exitCode, stdout } = await runGit(context, commandLine);
    return exitCode === 0 ? stdout.split("\0").slice(0, -1) : [];
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/** Looks up the file and every folder above it, so that the number of ignored paths does not matter. */
function isAtOrBelow(file: string, root: string, ignored: ReadonlySet<string>): boolean {
  for (let current = file; current.length > root.length; current = resolve(current, "..")) {
    if (ignored.has(current)) return true;
  }
  return false;
}
