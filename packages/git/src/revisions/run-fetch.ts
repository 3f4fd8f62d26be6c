import type { GitContext } from "../command/context.ts";
import { runGit } from "../command/run-git.ts";
import { GitError } from "../git-error.ts";
import { commandText } from "./fetch-command.ts";

/**
 * Runs a fetch to its end, quietly. It asks no question: where the remote wants a password, it fails.
 *
 * @throws {GitError} `failed`, with what git said and the command to try by hand
 */
export async function runFetch(context: GitContext, commandLine: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await runGit(context, commandLine);
  if (exitCode !== 0) {
    throw new GitError(
      "failed",
      `\`${commandText(commandLine)}\` failed: ${stderr.trim().split("\n").at(-1) ?? ""}`,
      "Run it by hand to see what the remote wants, or leave --fetch out and fetch before.",
    );
  }
}
