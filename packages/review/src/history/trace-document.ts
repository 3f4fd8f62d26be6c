import type { ResolvedConfig } from "@raci-kit/config";
import type { Repository } from "@raci-kit/git";
import { blameOf, followDocument, type FollowedDocument, historyOf, partiesOf } from "@raci-kit/history";
import type { DocumentBlame, DocumentHistory, Duty } from "@raci-kit/model";
import { InputError } from "../documents/input-error.ts";
import { commitAt, commitAtOrNone } from "../revisions/commit-at.ts";
import { pathAt } from "../revisions/path-at.ts";
import { pathInRepository } from "../revisions/path-in-repository.ts";
import { refuseDetours } from "../revisions/refuse-detours.ts";
import { repositoryFor } from "../revisions/repository-for.ts";
import { comparingOptions, readingOptions } from "../settings.ts";
import { UsageError } from "../usage-error.ts";

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

/** What of a history is asked for. */
export interface HistoryRequest extends TraceRequest {
  activity?: string | undefined;
  party?: string | undefined;
  duty?: Duty | undefined;
  /** A revision or a date; what ended before it is left out. */
  since?: string | undefined;
}

/**
 * Who held which duty of a document from when to when.
 *
 * @throws GitError when git cannot answer, InputError when the document never was, UsageError for an unknown party
 */
export async function traceHistory(config: ResolvedConfig, request: HistoryRequest): Promise<DocumentHistory> {
  const repository = await repositoryFor(request);
  const head = await headOf(repository, request);
  const followed = await follow(repository, head, config, request);
  const { activity, duty, since } = request;
  return historyOf(followed, {
    activity,
    duty,
    party: knownParty(followed, request.party),
    within: since === undefined ? undefined : await commitsSince(repository, since, head),
  });
}

/**
 * A document in one revision, each cell with the commit that last moved its duties.
 *
 * @throws GitError when git cannot answer, InputError when the document is not in that revision
 */
export async function traceBlame(config: ResolvedConfig, request: TraceRequest): Promise<DocumentBlame> {
  const repository = await repositoryFor(request);
  const followed = await follow(repository, await headOf(repository, request), config, request);
  const blame = blameOf(followed);
  if (blame !== null) return blame;
  const last = followed.commits.at(-1);
  throw new InputError(
    `${request.path} is not in ${request.at ?? "HEAD"}: ${(last?.commit ?? "").slice(0, 7)} took it away`,
    `Look at it before that: --at ${(last?.commit ?? "").slice(0, 7)}~1.`,
  );
}

function headOf(repository: Repository, { at }: TraceRequest): Promise<string> {
  return at === undefined ? repository.resolveCommit("HEAD") : commitAt(repository, at);
}

async function follow(
  repository: Repository,
  commit: string,
  config: ResolvedConfig,
  request: TraceRequest,
): Promise<FollowedDocument> {
  const path = await pathAt(repository, commit, pathInRepository(request.path, repository));
  await refuseDetours(repository, { commit }, path);
  const followed = await followDocument(repository, {
    commit,
    path,
    firstParent: request.firstParent,
    reading: readingOptions(config),
    comparing: comparingOptions(config),
  });
  if (followed !== null) return followed;
  throw new InputError(
    `${request.path} is in no commit that ${request.at ?? "HEAD"} contains`,
    "Check the spelling; a new document gets a history with its first `git commit`.",
  );
}

/** @throws UsageError when nobody was ever called so: a misspelt name must not look like a life without duties */
function knownParty(followed: FollowedDocument, wanted: string | undefined): string | undefined {
  const names = partiesOf(followed);
  if (wanted === undefined || names.some((name) => name.toLowerCase() === wanted.toLowerCase())) return wanted;
  throw new UsageError(`no party is or was called "${wanted}"`, `Expected ${names.join(", ")}.`);
}

async function commitsSince(repository: Repository, since: string, head: string): Promise<Set<string> | undefined> {
  const start = await commitAtOrNone(repository, since);
  return start === null ? undefined : repository.commitsBetween(start, head);
}
