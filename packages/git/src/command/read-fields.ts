import { StringDecoder } from "node:string_decoder";

import type { GitContext } from "./context.ts";
import { exitFailure } from "./failure.ts";
import type { RunningGit } from "./start-git.ts";

/**
 * The fields that a running git command ends with NUL, as they come: those of each piece of its output together. Read as
 * UTF-8, like the output of `runGit`.
 *
 * @throws {GitError} when the command fails.
 */
export async function* readFields(
  context: GitContext,
  commandLine: readonly string[],
  git: RunningGit,
): AsyncGenerator<string[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const chunk of git.output) {
    const fields = decoder.write(chunk).split("\0");
    const last = fields.length - 1;
    // What was read before is not looked through again: a field may be as long as its writer liked.
    fields[0] = rest + (fields[0] ?? "");
    rest = fields[last] ?? "";
    fields.length = last;
    yield fields;
  }
  const { exitCode, stderr } = await git.outcome();
  if (exitCode !== 0) throw exitFailure(context, commandLine, stderr);
}
