import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import { compare } from "@raci-kit/differ";
import { openRepository, type Repository } from "@raci-kit/git";
import type { DocumentBytes, Documents } from "../documents/documents.ts";
import { isWithin } from "../documents/file-choice.ts";
import { type DocumentOptions, readDocuments } from "../documents/read-documents.ts";
import { readFile } from "../documents/read-files.ts";
import { changedDocuments } from "../revisions/changed-documents.ts";
import { checkPaths } from "../revisions/check-paths.ts";
import { documentFilter } from "../revisions/document-choice.ts";
import { pathInRepository } from "../revisions/path-in-repository.ts";
import { readRevisedDocuments, type RevisedDocument, type RevisedDocuments } from "../revisions/revised-documents.ts";
import { comparingOptions, fileChoice, readingOptions } from "../settings.ts";
import { type LintSubject, partOf, type SubjectBase, wholeSubject } from "./lint-subject.ts";
import { revisionContexts } from "./revision-contexts.ts";

/** Which changes to look at. */
export interface ChangedRequest {
  cwd: string;
  /** A revision, to look at what changed since HEAD left it; null for HEAD itself. */
  since: string | null;
  /** Where the documents are read: as they are staged, or as they lie on disk. */
  state: "index" | "working-tree";
  /** Files and folders to keep to, as on the command line; none means everything. */
  operands: readonly string[];
}

/**
 * The documents of an index or a working tree that differ from a revision. Rules that look across documents see the others,
 * too. Paths are written as seen from the current folder.
 *
 * @throws GitError when git cannot answer, InputError when an operand is in neither revision
 */
export async function changedSubject(config: ResolvedConfig, request: ChangedRequest): Promise<LintSubject> {
  const repository = await openRepository(request.cwd);
  const reading: DocumentOptions = { ...readingOptions(config), matricesOnly: true };
  const seen = seenFrom(request.cwd, repository);
  const now = await readDocuments((await documentsNow(config, request, repository)).map(seen), reading);
  const isNamed = operandFilter(request);
  const changes = await changesIn(config, request, repository);
  if (changes === null) return partOf(wholeSubject(now), isNamed);

  const sides = changes.map((one) => ({
    ...one,
    before: one.before && seen(one.before),
    after: one.after && seen(one.after),
  }));
  const revised = await readRevisedDocuments(sides, reading);
  const { paths: changed, unreadable } = revised.after;
  return {
    documents: { ...now, unreadable: unreadable.filter((each) => isNamed(each.path)) },
    asked: changed.filter(isNamed),
    isAskedFor: isNamed,
    base: baseOf(now, revised, config),
  };
}

/** All documents of the state that is looked at, the unchanged ones included. */
async function documentsNow(
  config: ResolvedConfig,
  { state }: ChangedRequest,
  repository: Repository,
): Promise<DocumentBytes[]> {
  const isDocument = documentFilter(fileChoice(config), repository.root);
  if (state === "working-tree") {
    const files = await repository.listWorkingTreeFiles();
    return files.filter(isDocument).map((file) => readFile(file, repository.root));
  }
  const entries = (await repository.listIndexFiles()).filter((entry) => isDocument(entry.path));
  const blobs = await repository.readBlobs(new Set(entries.map(({ hash }) => hash)));
  return entries.map(({ path: file, hash }) => ({ path: file, bytes: blobs.get(hash) ?? new Uint8Array() }));
}

/** What changed; null in a repository without a commit, where all is new. */
async function changesIn(
  config: ResolvedConfig,
  { since, state, operands }: ChangedRequest,
  repository: Repository,
): Promise<RevisedDocument[] | null> {
  if (since === null && !(await repository.hasCommits())) return null;
  const head = await repository.resolveCommit("HEAD");
  const from = since === null ? head : await repository.mergeBase(await repository.resolveCommit(since), head);
  const under = operands.map((operand) => pathInRepository(operand, repository));
  await checkPaths(under, repository, from, state);
  return changedDocuments(repository, from, state, { ...fileChoice(config), under: [] });
}

function baseOf(now: Documents, revised: RevisedDocuments, config: ResolvedConfig): SubjectBase {
  const changed = new Set(revised.after.paths);
  const pathNow = new Map(revised.pairs.map(({ before, after }) => [before?.path, after?.path]));
  const unchanged = now.models.filter((model) => !changed.has(model.path));
  const before = revised.before.models.map((model) => ({ ...model, path: pathNow.get(model.path) ?? model.path }));
  const comparison = compare(revised.pairs, comparingOptions(config));
  return { models: [...unchanged, ...before], revisions: revisionContexts(revised.pairs, comparison) };
}

/** Whether a document (as seen from the current folder) is one of the operands, or below one. */
function operandFilter({ cwd, operands }: ChangedRequest): (file: string) => boolean {
  if (operands.length === 0) return () => true;
  const named = operands.map((operand) => path.resolve(cwd, operand));
  return (file) => named.some((each) => isWithin(path.resolve(cwd, file), each));
}

/** Calls a document of the repository as it is seen from `cwd`. */
function seenFrom(cwd: string, { root }: Repository): (document: DocumentBytes) => DocumentBytes {
  const nameOf = (file: string): string => {
    const relative = path.relative(cwd, path.join(root, file));
    return path.sep === "\\" ? relative.replaceAll("\\", "/") : relative;
  };
  return ({ path: file, bytes }) => {
    const seen = nameOf(file);
    return { path: seen, bytes: bytes instanceof Uint8Array ? bytes : { ...bytes, path: seen } };
  };
}
