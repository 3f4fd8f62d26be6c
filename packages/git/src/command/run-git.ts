import { execFile } from "node:child_process";

import { globalOptions, type GitContext } from "./context.ts";
import { exitFailure, startFailure } from "./failure.ts";

/** How a git command ended. */
export interface Outcome {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/**
 * Runs one git command to its end, whatever its exit code.
 * Output is read as UTF-8; a path in another encoding carries replacement characters.
 *
 * @throws {GitError} when git cannot be started or is killed.
 */
export async function runGit(context: GitContext, commandLine: readonly string[]): Promise<Outcome> {
  try {
    return await execute(context, commandLine);
  } catch (error) {
    throw startFailure(context, error);
  }
}

function execute({ cwd, environment }: GitContext, commandLine: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      "git",
      [...globalOptions, ...commandLine],
      { cwd, env: environment, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true },
      (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : error.code;
        if (typeof exitCode === "number") {
          resolve({ exitCode, stdout, stderr });
        } else {
          reject(error ?? new Error("git was stopped"));
        }
      },
    );
    child.stdin?.end();
  });
}

/**
 * Runs one git command that is expected to succeed and gives what it prints.
 *
 * @throws {GitError} when the command fails.
 */
export async function readGit(context: GitContext, commandLine: readonly string[]): Promise<string> {
  const outcome = await runGit(context, commandLine);
  if (outcome.exitCode !== 0) {
    throw exitFailure(context, commandLine, outcome.stderr);
  }
  return outcome.stdout;
}

/** Like {@link readGit}, for commands that print one value: the value without the newline that ends it. */
export async function readGitLine(context: GitContext, commandLine: readonly string[]): Promise<string> {
  const printed = await readGit(context, commandLine);
  return printed.replace(/\r?\n$/u, "");
}
