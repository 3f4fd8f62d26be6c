import type { GitContext } from "../command/context.ts";
import { exitFailure } from "../command/failure.ts";
import { startGit } from "../command/start-git.ts";
import { resolveObject } from "../revisions/resolve-commit.ts";
import { createByteReader } from "./byte-reader.ts";

const breaksLine = /[\r\n]/u;
const commandLine = ["cat-file", "--batch-check"] as const;

/**
 * The hashes of the files that `names` stand for (`REVISION:path`), in their order, through one
 * `git cat-file --batch-check`; null for what is not there or is no file.
 */
export async function checkBlobs(context: GitContext, names: readonly string[]): Promise<(string | null)[]> {
  if (names.length === 0) return [];
  // A name with a line break would be two requests: it is looked up by itself.
  const requests = names.filter((name) => !breaksLine.test(name));
  const git = startGit(context, commandLine, requests.map((name) => `${name}\n`).join(""));
  const reader = createByteReader(git.output);
  try {
    const hashes: (string | null)[] = [];
    for (const name of names) {
      const answer = breaksLine.test(name) ? await lookUp(context, name) : await reader.line();
      if (answer === null) throw exitFailure(context, commandLine, await git.failure());
      hashes.push(/^([0-9a-f]+) blob \d+$/u.exec(answer)?.[1] ?? null);
    }
    return hashes;
  } finally {
    git.stop();
  }
}

/** What `git cat-file` would answer. */
async function lookUp(context: GitContext, name: string): Promise<string> {
  const hash = await resolveObject(context, name);
  return hash === null ? "missing" : `${hash} blob 0`;
}
