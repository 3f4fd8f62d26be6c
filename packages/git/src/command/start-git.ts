import { spawn } from "node:child_process";

import { globalOptions, type GitContext } from "./context.ts";
import { startFailure } from "./failure.ts";

/** A git command that answers while it runs. */
export interface RunningGit {
  output: AsyncIterable<Buffer>;
  /** Hands the command a piece of its input. */
  ask: (input: string) => void;
  /** Ends the input. */
  askNoMore: () => void;
  /**
   * How the command ended, once its output is read; null is the exit code of one that was stopped.
   *
   * @throws {GitError} when git could not be started at all.
   */
  outcome: () => Promise<{ exitCode: number | null; stderr: string }>;
  /** Ends the command, if it still runs. */
  stop: () => void;
}

/** Starts a git command and leaves its output to be read piece by piece. */
export function startGit(context: GitContext, commandLine: readonly string[]): RunningGit {
  const child = spawn("git", [...globalOptions, ...commandLine], {
    cwd: context.cwd,
    env: context.environment,
    windowsHide: true,
    signal: context.signal,
  });
  const complaints: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (piece: string) => complaints.push(piece));
  const ended = new Promise<{ error: Error } | { exitCode: number | null }>((resolve) => {
    child.once("error", (error) => resolve({ error }));
    child.once("close", (exitCode) => resolve({ exitCode }));
  });
  // A command that stops early closes its input; why it did is told by its standard error.
  child.stdin.on("error", () => undefined);
  return {
    output: child.stdout,
    ask: (input) => void child.stdin.write(input),
    askNoMore: () => void child.stdin.end(),
    outcome: async () => {
      const end = await ended;
      if ("error" in end) throw startFailure(context, end.error);
      return { exitCode: end.exitCode, stderr: complaints.join("") };
    },
    stop: () => {
      child.stdout.destroy();
      child.kill();
    },
  };
}
