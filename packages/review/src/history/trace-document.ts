import type { ResolvedConfig } from "@raci-kit/config";
import type { Repository } from "@raci-kit/git";
import { blameOf, followDocument, type FollowedDocument, historyOf, partiesOf } from "@raci-kit/history";
import type { DocumentBlame, DocumentHistory, Duty } from "@raci-kit/model";
import { InputError } from "../documents/input-error.ts";
import { commitAtOrNone } from "../revisions/commit-at.ts";
import { comparingOptions, readingOptions } from "../settings.ts";
import { UsageError } from "../usage-error.ts";
import type { BegunTrace } from "./begin-trace.ts";

/** What of a history is asked for. */
export interface HistoryChoice {
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
export async function traceHistory(
  config: ResolvedConfig,
  trace: BegunTrace,
  { activity, party, duty, since }: HistoryChoice,
): Promise<DocumentHistory> {
  const followed = await follow(config, trace);
  return historyOf(followed, {
    activity,
    duty,
    party: knownParty(followed, party),
    within: since === undefined ? undefined : await commitsSince(trace.repository, since, trace.head),
  });
}

/**
 * A document in one revision, each cell with the commit that last moved its duties.
 *
 * @throws GitError when git cannot answer, InputError when the document is not in that revision
 */
export async function traceBlame(config: ResolvedConfig, trace: BegunTrace): Promise<DocumentBlame> {
  const { path, at = "HEAD" } = trace.request;
  const followed = await follow(config, trace);
  const blame = blameOf(followed);
  if (blame !== null) return blame;
  const last = (followed.commits.at(-1)?.commit ?? "").slice(0, 7);
  throw new InputError(`${path} is not in ${at}: ${last} took it away`, `Look at it before that: --at ${last}~1.`);
}

async function follow(config: ResolvedConfig, trace: BegunTrace): Promise<FollowedDocument> {
  const { request, head, walked } = trace;
  const { path, repository } = await walked;
  const followed = await followDocument(repository, {
    commit: head,
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
