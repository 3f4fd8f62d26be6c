import { fetchingRepository, openRepository, type Repository } from "@raci-kit/git";

/** The repository of the folder `cwd`; with `fetch`, one that gets from its remote what the clone lacks. */
export async function repositoryFor({ cwd, fetch }: { cwd: string; fetch: boolean }): Promise<Repository> {
  const repository = await openRepository(cwd);
  return fetch ? fetchingRepository(repository) : repository;
}
