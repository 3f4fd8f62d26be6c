import type { FileWalk, Repository } from "@raci-kit/git";
import { commitAt, revisionBehind } from "../revisions/commit-at.ts";
import { pathAt } from "../revisions/path-at.ts";
import { pathInRepository } from "../revisions/path-in-repository.ts";
import { repositoryFor } from "../revisions/repository-for.ts";

// A file of its own, so that a program can load it first: git works while it loads the rest.

/** Which document to trace, and from where. */
export interface TraceRequest {
  cwd: string;
  /** As written on the command line. */
  path: string;
  /** A revision or a date to look back from; HEAD when left out. */
  at?: string | undefined;
  /** True to let a merge stand for all that it brought in. */
  firstParent: boolean;
  /** True to fetch what the clone lacks. */
  fetch: boolean;
}

/** A trace that git works on. */
export interface BegunTrace {
  request: TraceRequest;
  repository: Repository;
  /** The commit to look back from. */
  head: string;
  /**
   * What the document was called there, and the repository for which it is walked already.
   *
   * @throws InputError when a link or a submodule stands there, GitError when git cannot answer
   */
  walked: Promise<{ path: string; repository: Repository }>;
}

/**
 * Sets git to work on the commits of a document.
 *
 * @throws GitError when git cannot answer, InputError for a path that leads out of the repository
 */
export async function beginTrace(request: TraceRequest): Promise<BegunTrace> {
  const { at = "HEAD", firstParent } = request;
  const repository = await repositoryFor(request, [revisionBehind(at)]);
  const head = await commitAt(repository, at);
  const named = pathInRepository(request.path, repository);
  const unwanted = new AbortController();
  const walk = repository.walkFile(head, named, { firstParent, signal: unwanted.signal });
  const walked = pathAt(repository, head, named).then(
    (path) => {
      if (path === named) return { path, repository: withWalk(repository, walk) };
      unwanted.abort();
      return { path, repository };
    },
    (error: unknown) => {
      unwanted.abort();
      throw error;
    },
  );
  // Whoever waits for them hears of their failures; nobody may come to do so.
  for (const each of [walk, walked]) each.catch(() => undefined);
  return { request, repository, head, walked };
}

/** A repository in which the one walk that it will be asked for has begun. */
function withWalk(repository: Repository, walk: Promise<FileWalk>): Repository {
  return { ...repository, walkFile: () => walk };
}
