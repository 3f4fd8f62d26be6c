import { existsSync } from "node:fs";
import path from "node:path";
import type { Repository, Target } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";
import { refuseDetours } from "./refuse-detours.ts";

/**
 * Makes sure that each of `paths` (normalised, relative to the top level) exists in one of two revisions at least, as a file or
 * folder of the repository: of a misspelt path, or of a symbolic link, nobody should hear that nothing changed in it.
 *
 * @throws InputError for the first that does not
 */
export async function checkPaths(
  paths: readonly string[],
  repository: Repository,
  from: string,
  to: Target,
): Promise<void> {
  const under = paths.filter((each) => each !== ".");
  if (under.length === 0) return;
  const before = await repository.listFiles(from, { under });
  const after = await filesAt(to, repository, { under });
  const known = new Set([...before, ...after].flatMap((file) => withFolders(file.path)));
  for (const stray of under.filter((each) => !known.has(each))) {
    await refuseDetours(repository, { commit: from }, stray);
    await refuseDetours(repository, to, stray);
    if (to !== "working-tree" || !existsSync(path.join(repository.root, stray))) {
      throw new InputError(`${stray} is in neither revision`, "Name a file or a folder that exists in one of the two.");
    }
  }
}

function filesAt(
  to: Target,
  repository: Repository,
  selection: { under: readonly string[] },
): Promise<readonly { path: string }[]> {
  return typeof to === "string" ? repository.listIndexFiles(selection) : repository.listFiles(to.commit, selection);
}

/** A path and those of the folders above it. */
function withFolders(file: string): string[] {
  const names = file.split("/");
  return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
}
