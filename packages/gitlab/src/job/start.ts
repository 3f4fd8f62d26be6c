import { ConfigError } from "@raci-kit/config";
import { PlatformError } from "@raci-kit/forge";
import { GitError } from "@raci-kit/git";
import { terminalLine } from "@raci-kit/reporters";
import { InputError, UsageError } from "@raci-kit/review";
import type { Log } from "./log.ts";
import { runJob } from "./run-job.ts";
import { readVariables } from "./variables.ts";

/**
 * Runs the job that GitLab's variables describe and gives its exit code: 0 nothing to object to, 1 the gate is closed,
 * 2 the job or the configuration is wrong, 3 something could not be read or written. Failures are told, never thrown.
 *
 * @param pause see `GitLabSettings`
 */
export async function start(variables: NodeJS.ProcessEnv, log: Log, pause?: number): Promise<number> {
  try {
    return await runJob(readVariables(variables), log, pause);
  } catch (error) {
    const { lines, exitCode } = explain(error);
    for (const line of lines) log.complain(`error: ${terminalLine(line)}\n`);
    return exitCode;
  }
}

function explain(error: unknown): { lines: string[]; exitCode: number } {
  if (error instanceof ConfigError) return { lines: error.message.split("\n"), exitCode: 2 };
  if (error instanceof UsageError) return { lines: [withHint(error)], exitCode: 2 };
  if (error instanceof GitError && error.code === "shallow") {
    return { lines: [`${error.message}. Check out the whole history: \`GIT_DEPTH: 0\`.`], exitCode: 3 };
  }
  if (error instanceof GitError || error instanceof InputError) return { lines: [withHint(error)], exitCode: 3 };
  if (error instanceof PlatformError) return { lines: [toldRefusal(error)], exitCode: 3 };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { lines: [...trace.split("\n"), "This is a defect of raci-gitlab, please report it."], exitCode: 3 };
}

function withHint({ message, hint }: Error & { hint: string }): string {
  return [message.replace(/[.\s]+$/u, ""), hint].filter((part) => part !== "").join(". ");
}

function toldRefusal({ kind, message }: PlatformError): string {
  if (kind !== "read-only") return message;
  return `${message}. RACI_TOKEN has to be a token with the scope \`api\` of a member who may comment.`;
}
