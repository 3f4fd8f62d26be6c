import { fetchingRepository, openRepository, type Repository } from "@raci-kit/git";

/**
 * The repository of the folder `cwd`; with `fetch`, one that gets from its remote what the clone lacks.
 *
 * @param foreseen revisions that it will be asked for: git looks them up meanwhile
 */
export async function repositoryFor(
  { cwd, fetch }: { cwd: string; fetch: boolean },
  foreseen: Iterable<string> = [],
): Promise<Repository> {
  const repository = await openRepository(cwd, process.env, foreseen);
  return fetch ? fetchingRepository(repository) : repository;
}
