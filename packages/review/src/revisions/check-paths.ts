import { existsSync } from "node:fs";
import path from "node:path";
import type { Repository, Target } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";

/**
 * Makes sure that each of `paths` (normalised, relative to the top level) exists in one of two revisions at least: of a misspelt
 * path nobody should hear that nothing changed in it.
 *
 * @throws InputError for the first that does not
 */
export async function checkPaths(
  paths: readonly string[],
  repository: Repository,
  from: string,
  to: Target,
): Promise<void> {
  const isOnDisk = (each: string): boolean => to === "working-tree" && existsSync(path.join(repository.root, each));
  const unsure = paths.filter((each) => each !== "." && !isOnDisk(each));
  if (unsure.length === 0) return;
  const selection = { under: unsure };
  const before = await repository.listFiles(from, selection);
  const after = await filesAt(to, repository, selection);
  const known = new Set([...before, ...after].flatMap((file) => withFolders(file.path)));
  const stray = unsure.find((each) => !known.has(each));
  if (stray !== undefined) {
    throw new InputError(`${stray} is in neither revision`, "Name a file or a folder that exists in one of the two.");
  }
}

function filesAt(
  to: Target,
  repository: Repository,
  selection: { under: readonly string[] },
): Promise<readonly { path: string }[]> {
  if (to === "working-tree") return Promise.resolve([]);
  return to === "index" ? repository.listIndexFiles(selection) : repository.listFiles(to.commit, selection);
}

/** A path and those of the folders above it. */
function withFolders(file: string): string[] {
  const names = file.split("/");
  return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
}
