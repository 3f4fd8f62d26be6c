import path from "node:path";
import { GitError, type Repository, type Target } from "@raci-kit/git";
import { InputError } from "../documents/input-error.ts";
import { changedDocuments } from "./changed-documents.ts";
import { checkPaths } from "./check-paths.ts";
import type { RevisionsRequest, RevisionTarget } from "./diff-request.ts";
import { pathInRepository } from "./path-in-repository.ts";
import type { RequestContext } from "./read-request.ts";
import { refuseDetours } from "./refuse-detours.ts";
import { repositoryFor } from "./repository-for.ts";
import type { RevisedDocument } from "./revised-documents.ts";

// A file of its own, so that a program can load it apart: two files are compared without git.

/** The revision that stands for the newest release. */
const newestRelease = "release";

/**
 * Fetches the documents that differ between two revisions.
 *
 * @throws GitError when git cannot answer, InputError when there is nothing to compare
 */
export async function readRevisions(request: RevisionsRequest, context: RequestContext): Promise<RevisedDocument[]> {
  const repository = await repositoryFor(context, foreseenIn(request));
  const to = await targetOf(request.to, repository, context);
  const start = await resolveRevision(request.from, repository, context);
  const from = request.fromMergeBase && typeof to === "object" ? await repository.mergeBase(start, to.commit) : start;
  const under = request.under.map((operand) => pathInRepository(operand, repository));
  await checkPaths(under, repository, from, to);
  return changedDocuments(repository, from, to, { ...context, under });
}

/** The bytes of a file of a revision, `REV:PATH`. */
export async function readNamedBlob(name: string, context: RequestContext): Promise<Uint8Array> {
  return readBlob(name, await repositoryFor(context));
}

async function readBlob(name: string, repository: Repository): Promise<Uint8Array> {
  const read = async (): Promise<Uint8Array> => (await repository.readBlobs([name])).get(name) ?? new Uint8Array();
  const { revision, file } = readBlobName(name, repository);
  const state: Target = revision === "" ? "index" : { commit: revision };
  try {
    const bytes = await read();
    await refuseDetours(repository, state, file);
    return bytes;
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== "missing-object") throw error;
    // A revision that nobody knows is the better explanation: it comes with near names and the command that fetches
    // it. Where it could be fetched, the file may be there now.
    if (revision !== "") await repository.resolveCommit(revision);
    await refuseDetours(repository, state, file);
    return read();
  }
}

/** `v1:docs/a.md`, `HEAD:./a.md` from the current folder, `:a.md` and `:0:a.md` in the index; the path from the top level. */
function readBlobName(name: string, { prefix }: Repository): { revision: string; file: string } {
  const [, revision = "", written = ""] = /^([^:]*):(?:(?<=^:)[0-3]:)?(.*)$/su.exec(name) ?? [];
  const fromFolder = /^\.\.?\//u.test(written);
  return { revision, file: path.posix.normalize(fromFolder ? path.posix.join(prefix, written) : written) };
}

/** The names that git can look up; what `release` means is found out in another way. */
function foreseenIn({ from, to }: RevisionsRequest): Set<string> {
  const named = new Set(typeof to === "string" ? [from] : [from, to.revision]);
  named.delete(newestRelease);
  return named;
}

async function targetOf(target: RevisionTarget, repository: Repository, context: RequestContext): Promise<Target> {
  if (typeof target === "string") return target;
  return { commit: await resolveRevision(target.revision, repository, context) };
}

/** The commit of a revision; `release` is the newest tag that the glob of releases matches. */
async function resolveRevision(
  revision: string,
  repository: Repository,
  { releases }: RequestContext,
): Promise<string> {
  if (revision !== newestRelease) return repository.resolveCommit(revision);
  const tag = await repository.newestTag(releases, "HEAD");
  if (tag !== null) return tag.commit;
  throw new InputError(
    `no tag that HEAD contains matches ${releases}, so there is no release to compare with`,
    "Name the tags of your releases with --releases, for example `--releases 'model-*'`.",
  );
}
