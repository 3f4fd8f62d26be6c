import type { ReadBase } from "@raci-kit/forge";
import { openRepository } from "@raci-kit/git";

/** Reads files of a commit of the repository that is checked out; nothing of them has to stand on disk. */
export function readBaseFrom(workspace: string, baseCommit: string): ReadBase {
  return async (paths) => {
    const repository = await openRepository(workspace);
    const commit = await repository.resolveCommit(baseCommit);
    const tracked = new Set((await repository.listFiles(commit, { under: paths })).map((entry) => entry.path));
    const path = paths.find((each) => tracked.has(each));
    if (path === undefined) return null;
    const [bytes = new Uint8Array()] = (await repository.readBlobs([`${commit}:${path}`])).values();
    return { path, text: new TextDecoder().decode(bytes) };
  };
}
