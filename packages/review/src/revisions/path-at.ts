import type { Repository } from "@raci-kit/git";

/** What the document at `path` was called in `commit`: the same, unless it was renamed since. */
export async function pathAt(repository: Repository, commit: string, path: string): Promise<string> {
  if ((await repository.listFiles(commit, { under: [path] })).length > 0) return path;
  const head = await repository.resolveCommit("HEAD");
  const { paths } = await repository.walkFile(head, path, { firstParent: false });
  const there = new Set((await repository.listFiles(commit, { under: paths })).map((file) => file.path));
  return paths.find((each) => there.has(each)) ?? path;
}
