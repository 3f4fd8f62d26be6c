import { lstatSync, readlinkSync } from "node:fs";
import path from "node:path";
import type { Detour, Repository, Target } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";

/**
 * Makes sure that the way to `file` (relative to the top level) leads through no symbolic link and no submodule: what
 * git keeps of them is the name of another file, which must not be read as a document.
 *
 * @throws InputError that names what is there and which file to name instead; GitError when git cannot answer
 */
export async function refuseDetours(repository: Repository, state: Target, file: string): Promise<void> {
  const tree = typeof state === "object" ? { revision: state.commit } : "index";
  const stored = await repository.findDetour(tree, file);
  const detour = stored ?? (state === "working-tree" ? linkOnDisk(repository.root, file) : null);
  if (detour === null) return;
  const { kind, path: found, target } = detour;
  if (target === null) {
    throw new InputError(
      `${found} is a ${kind}, whose files have a history of their own`,
      `Run raci in ${found}, or leave it out.`,
    );
  }
  const meant = path.posix.join(path.posix.dirname(found), target, file.slice(found.length));
  const leadsOut = path.posix.isAbsolute(target) || meant === ".." || meant.startsWith("../");
  throw new InputError(
    `${found} is a ${kind} to ${target}, and git follows none`,
    leadsOut ? "It leads out of the repository: name a file in it." : `Name the file itself: ${meant}.`,
  );
}

/** A symbolic link that git does not know yet. */
function linkOnDisk(root: string, file: string): Detour | null {
  const place = path.join(root, file);
  const isLink = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? { kind: "symbolic link", path: file, target: readlinkSync(place) } : null;
}
