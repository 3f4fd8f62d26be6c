import type { Repository } from "@raci-kit/git";
import { refuseDetours } from "./refuse-detours.ts";

/**
 * What the document at `path` was called in `commit`: the same, unless it was renamed since, or is in no commit.
 *
 * @throws InputError when a symbolic link or a submodule is in its way, GitError when git cannot answer
 */
export async function pathAt(repository: Repository, commit: string, path: string): Promise<string> {
  // Where there are files, there is nothing in their way.
  if ((await repository.listFiles(commit, { under: [path] })).length > 0) return path;
  const head = await repository.resolveCommit("HEAD");
  const { paths } = await repository.walkFile(head, path, { firstParent: false });
  const there = new Set((await repository.listFiles(commit, { under: paths })).map((file) => file.path));
  const known = paths.find((each) => there.has(each));
  if (known !== undefined) return known;
  await refuseDetours(repository, { commit }, path);
  return path;
}
