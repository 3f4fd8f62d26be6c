import { spawn } from "node:child_process";

import { globalOptions, type GitContext } from "./context.ts";
import { startFailure } from "./failure.ts";

/** A git command that answers while it runs. */
export interface RunningGit {
  output: AsyncIterable<Buffer>;
  /**
   * What the command said on standard error, once it has ended.
   *
   * @throws {GitError} when git could not be started at all.
   */
  failure: () => Promise<string>;
  /** Ends the command, if it still runs. */
  stop: () => void;
}

/** Starts a git command, hands it `input` and leaves its output to be read piece by piece. */
export function startGit(context: GitContext, commandLine: readonly string[], input: string): RunningGit {
  const child = spawn("git", [...globalOptions, ...commandLine], {
    cwd: context.cwd,
    env: context.environment,
    windowsHide: true,
  });
  const complaints: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (piece: string) => complaints.push(piece));
  const ended = new Promise<Error | null>((resolve) => {
    child.once("error", resolve);
    child.once("close", () => resolve(null));
  });
  // A command that stops early closes its input; why it did is told by its standard error.
  child.stdin.on("error", () => undefined).end(input);
  return {
    output: child.stdout,
    failure: async () => {
      const error = await ended;
      if (error !== null) {
        throw startFailure(context, error);
      }
      return complaints.join("");
    },
    stop: () => {
      child.stdout.destroy();
      child.kill();
    },
  };
}
