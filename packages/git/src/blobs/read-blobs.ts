import type { GitContext } from "../command/context.ts";
import { exitFailure } from "../command/failure.ts";
import { startGit } from "../command/start-git.ts";
import { GitError } from "../git-error.ts";
import { resolveObject } from "../revisions/resolve-object.ts";
import { createByteReader, type ByteReader } from "./byte-reader.ts";

/** The content of one file. */
export interface NamedBlob {
  /** As it was asked for. */
  name: string;
  bytes: Uint8Array;
}

// All names are asked for at once, so git need not push out each content by itself.
const commandLine = ["cat-file", "--batch", "--buffer"] as const;

/**
 * The contents of `names` in their order, through one `git cat-file --batch`. A name is a blob's hash, or a file of a
 * revision as in git: `v1.2.0:models/x.md` from the top level, `HEAD:./x.md` from the current folder, `:x.md` in the
 * index. Nothing is read ahead of a slow consumer beyond the pipe.
 *
 * @throws {GitError} `missing-object` with the name of what is not there or is no file.
 */
export async function* streamBlobs(context: GitContext, names: Iterable<string>): AsyncGenerator<NamedBlob> {
  const wanted = [...names];
  if (wanted.length === 0) {
    return;
  }
  const hashes = await hashesOf(
    context,
    wanted.filter((name) => breaksLine.test(name)),
  );
  const git = startGit(context, commandLine);
  git.ask(wanted.map((name) => `${hashes.get(name) ?? name}\n`).join(""));
  git.askNoMore();
  const reader = createByteReader(git.output);
  try {
    for (const name of wanted) {
      const bytes = await readAnswer(reader, name);
      if (bytes === null) {
        throw exitFailure(context, commandLine, (await git.outcome()).stderr);
      }
      yield { name, bytes };
    }
  } finally {
    git.stop();
  }
}

/** The contents of `names` by name; see {@link streamBlobs}. */
export async function readBlobs(context: GitContext, names: Iterable<string>): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  for await (const { name, bytes } of streamBlobs(context, new Set(names))) {
    blobs.set(name, bytes);
  }
  return blobs;
}

const breaksLine = /[\r\n\0]/u;

/** The hashes to ask for instead of names that would break or lose their line. */
async function hashesOf(context: GitContext, names: readonly string[]): Promise<Map<string, string>> {
  const entries = names.map(async (name): Promise<[string, string]> => {
    const hash = name.includes("\0") ? null : await resolveObject(context, name);
    if (hash === null) {
      throw missingObject(name);
    }
    return [name, hash];
  });
  return new Map(await Promise.all(entries));
}

/** `<hash> <type> <size>NEWLINE<content>NEWLINE`, or `<request> missing NEWLINE`; null when git stopped answering. */
async function readAnswer(reader: ByteReader, name: string): Promise<Buffer | null> {
  const header = await reader.line();
  if (header === null) {
    return null;
  }
  const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/u.exec(header) ?? [];
  if (type === undefined || size === undefined) {
    throw header.endsWith(" ambiguous") ? ambiguousObject(name) : missingObject(name);
  }
  if (type !== "blob") {
    throw new GitError("missing-object", `expected a file, found a ${type}: "${name}"`, nameFile);
  }
  const content = await reader.bytes(Number(size) + 1);
  return content?.subarray(0, -1) ?? null;
}

const nameFile = "Name a file of a revision, for example `HEAD:docs/duties.md`.";

function missingObject(name: string): GitError {
  return new GitError("missing-object", `git has no file called ${JSON.stringify(name)}`, nameFile);
}

function ambiguousObject(name: string): GitError {
  return new GitError("missing-object", `more than one object starts with "${name}"`, "Write more of the hash.");
}
