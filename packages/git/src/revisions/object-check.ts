import { type ByteReader, createByteReader } from "../blobs/byte-reader.ts";
import type { GitContext } from "../command/context.ts";
import { exitFailure } from "../command/failure.ts";
import { type RunningGit, startGit } from "../command/start-git.ts";
import { resolveObject } from "./resolve-object.ts";

/** What a name stands for. */
interface NamedObject {
  hash: string;
  /** `blob`, `commit`, `tag` or `tree`. */
  type: string;
}

/** Finds out what names stand for, one after the other. */
export interface ObjectCheck {
  /**
   * What `name` stands for: a revision, or `REVISION:path`. Ambiguous is the beginning of several hashes.
   *
   * @throws {GitError} when git cannot answer.
   */
  find: (name: string) => Promise<NamedObject | "missing" | "ambiguous">;
  /** Ends the process, if there is one. */
  stop: () => void;
}

const breaksLine = /[\r\n]/u;
const commandLine = ["cat-file", "--batch-check"] as const;

/** Makes ready to check names through one `git cat-file --batch-check`, which is started with the first of them. */
export function createObjectCheck(context: GitContext): ObjectCheck {
  let running: { git: RunningGit; reader: ByteReader } | null = null;
  return {
    find: async (name) => {
      // A name with a line break would be two requests: it is looked up by itself.
      const request = breaksLine.test(name) ? await resolveObject(context, name) : name;
      if (request === null) return "missing";
      if (running === null) {
        const git = startGit(context, commandLine);
        running = { git, reader: createByteReader(git.output) };
      }
      const { git, reader } = running;
      git.ask(`${request}\n`);
      const answer = await reader.line();
      if (answer === null) throw exitFailure(context, commandLine, (await git.outcome()).stderr);
      const [, hash, type] = /^([0-9a-f]+) (\w+) \d+$/u.exec(answer) ?? [];
      if (hash !== undefined && type !== undefined) return { hash, type };
      return answer.endsWith(" ambiguous") ? "ambiguous" : "missing";
    },
    stop: () => running?.git.stop(),
  };
}
