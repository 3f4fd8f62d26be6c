import type { GitContext } from "../command/context.ts";
import { exitFailure } from "../command/failure.ts";
import { type RunningGit, startGit } from "../command/start-git.ts";
import { resolveObject } from "../revisions/resolve-commit.ts";
import { type ByteReader, createByteReader } from "./byte-reader.ts";

/** Finds out what names stand for, one after the other. */
export interface BlobCheck {
  /**
   * The hash of the file that `name` (`REVISION:path`) stands for; null when it is not there or is no file.
   *
   * @throws {GitError} when git cannot answer.
   */
  hashOf: (name: string) => Promise<string | null>;
  /** Ends the process, if there is one. */
  stop: () => void;
}

const breaksLine = /[\r\n]/u;
const commandLine = ["cat-file", "--batch-check"] as const;

/** Makes ready to check names through one `git cat-file --batch-check`, which is started with the first of them. */
export function createBlobCheck(context: GitContext): BlobCheck {
  let running: { git: RunningGit; reader: ByteReader } | null = null;
  return {
    hashOf: async (name) => {
      // A name with a line break would be two requests: it is looked up by itself.
      const request = breaksLine.test(name) ? await resolveObject(context, name) : name;
      if (request === null) return null;
      if (running === null) {
        const git = startGit(context, commandLine);
        running = { git, reader: createByteReader(git.output) };
      }
      const { git, reader } = running;
      git.ask(`${request}\n`);
      const answer = await reader.line();
      if (answer === null) throw exitFailure(context, commandLine, (await git.outcome()).stderr);
      return /^([0-9a-f]+) blob \d+$/u.exec(answer)?.[1] ?? null;
    },
    stop: () => running?.git.stop(),
  };
}
