import path from "node:path";
import { GitError, type Repository, type Target } from "@raci-kit/git";
import { type DocumentBytes, stdinPath } from "../documents/documents.ts";
import type { FileChoice } from "../documents/file-choice.ts";
import { documentsIn, whatCounts } from "../documents/find-files.ts";
import { InputError } from "../documents/input-error.ts";
import { readFile } from "../documents/read-files.ts";
import { changedDocuments } from "./changed-documents.ts";
import { checkPaths } from "./check-paths.ts";
import { pairByPath } from "./pair-by-path.ts";
import { pathInRepository } from "./path-in-repository.ts";
import { refuseDetours } from "./refuse-detours.ts";
import { repositoryFor } from "./repository-for.ts";
import type { DiffRequest, PairSide, RevisionTarget } from "./diff-request.ts";
import type { RevisedDocument } from "./revised-documents.ts";

/** What reading a request needs from the outside. */
export interface RequestContext extends FileChoice {
  cwd: string;
  /** Glob of the tags that are releases, for the revision `release`. */
  releases: string;
  /** The bytes of standard input, read when a request names it. */
  stdin: () => Uint8Array;
  /** True to fetch what the clone lacks. */
  fetch: boolean;
}

/** What a request compares. */
export interface RequestedDocuments {
  documents: readonly RevisedDocument[];
  /** True when documents are to be paired by their content as well: two folders know no renames. */
  pairByContent: boolean;
}

/**
 * Fetches both sides of a request: from disk, from standard input, or through git.
 *
 * @throws GitError when git cannot answer, InputError when there is nothing to compare
 */
export async function readRequest(request: DiffRequest, context: RequestContext): Promise<RequestedDocuments> {
  switch (request.kind) {
    case "pair": {
      const before = await readSide(request.before, context);
      const after = await readSide(request.after, context);
      return { documents: [{ before, after, renamed: false }], pairByContent: false };
    }
    case "folders": {
      const before = readFolder(request.before, context);
      const after = readFolder(request.after, context);
      if (before.length === 0 && after.length === 0) {
        throw new InputError(`${request.before} and ${request.after} hold no document`, whatCounts(context));
      }
      return { documents: pairByPath(before, after), pairByContent: true };
    }
    case "revisions": {
      const repository = await repositoryFor(context);
      const to = await targetOf(request.to, repository, context);
      const start = await resolveRevision(request.from, repository, context);
      const from =
        request.fromMergeBase && typeof to === "object" ? await repository.mergeBase(start, to.commit) : start;
      const under = request.under.map((operand) => pathInRepository(operand, repository));
      await checkPaths(under, repository, from, to);
      const documents = await changedDocuments(repository, from, to, { ...context, under });
      return { documents, pairByContent: false };
    }
  }
}

async function readSide(side: PairSide, context: RequestContext): Promise<DocumentBytes> {
  switch (side.kind) {
    case "stdin":
      return { path: stdinPath, bytes: context.stdin() };
    case "blob":
      return { path: side.name, bytes: await readBlob(side.name, await repositoryFor(context)) };
    case "file":
      return readFile(side.path, context.cwd);
  }
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

function readFolder(folder: string, context: RequestContext): DocumentBytes[] {
  const root = path.resolve(context.cwd, folder);
  return documentsIn(root, context).map((file) => readFile(file, root));
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
  if (revision !== "release") return repository.resolveCommit(revision);
  const tag = await repository.newestTag(releases, "HEAD");
  if (tag !== null) return tag.commit;
  throw new InputError(
    `no tag that HEAD contains matches ${releases}, so there is no release to compare with`,
    "Name the tags of your releases with --releases, for example `--releases 'model-*'`.",
  );
}
