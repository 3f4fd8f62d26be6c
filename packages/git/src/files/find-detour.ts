import { readBlobs } from "../blobs/read-blobs.ts";
import type { GitContext } from "../command/context.ts";
import { readGit } from "../command/run-git.ts";

/** What stands where a path was expected to lead to a file of the repository's own. */
export interface Detour {
  kind: "symbolic link" | "submodule";
  /** The path itself, or a folder on its way; relative to the top level. */
  path: string;
  /** What a symbolic link says, relative to its folder; null for a submodule. */
  target: string | null;
}

const kindOf: Readonly<Record<string, Detour["kind"]>> = { "120000": "symbolic link", "160000": "submodule" };

/**
 * The first symbolic link or submodule on the way to `path` in a revision or in the index; null when there is none. Git
 * follows neither: as files they have the name of another file, or nothing, for their content.
 *
 * @throws {GitError} when git does not know the revision
 */
export async function findDetour(
  context: GitContext,
  tree: { revision: string } | "index",
  path: string,
): Promise<Detour | null> {
  const names = path.split("/");
  const pathspecs = names.map((_name, depth) => `:(top,literal)${names.slice(0, depth + 1).join("/")}`);
  const source =
    tree === "index"
      ? ["ls-files", "-z", "--cached", "--stage", "--full-name", "--"]
      : ["ls-tree", "-z", "--full-tree", "--end-of-options", tree.revision];
  const printed = await readGit(context, [...source, ...pathspecs]);
  for (const record of printed.split("\0")) {
    const [, mode = "", hash = "", found = ""] =
      /^(\d+) (?:(?:blob|tree|commit) )?([0-9a-f]+)(?: \d)?\t(.*)$/su.exec(record) ?? [];
    const kind = kindOf[mode];
    if (kind !== undefined && (found === path || path.startsWith(`${found}/`))) {
      return { kind, path: found, target: kind === "submodule" ? null : await readTarget(context, hash) };
    }
  }
  return null;
}

async function readTarget(context: GitContext, hash: string): Promise<string> {
  const blobs = await readBlobs(context, [hash]);
  return new TextDecoder().decode(blobs.get(hash));
}
