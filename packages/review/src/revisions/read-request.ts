import path from "node:path";
import { openRepository, type Repository, type Target } from "@raci-kit/git";
import type { DocumentBytes } from "../documents/documents.ts";
import { documentsIn, type FileChoice } from "../documents/find-files.ts";
import { readFile, readFiles } from "../documents/read-files.ts";
import { changedDocuments } from "./changed-documents.ts";
import type { DiffRequest, PairSide, RevisionTarget } from "./diff-request.ts";
import type { RevisedDocument } from "./revised-documents.ts";

/** What reading a request needs from the outside. */
export interface RequestContext extends FileChoice {
  cwd: string;
  /** The bytes of standard input, read when a request names it. */
  stdin: () => Uint8Array;
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
      const [before, after] = [request.before, request.after].map((folder) => readFolder(folder, context));
      return { documents: pairByPath(before ?? [], after ?? []), pairByContent: true };
    }
    case "revisions": {
      const repository = await openRepository(context.cwd);
      const to = await targetOf(request.to, repository);
      const start = await repository.resolveCommit(request.from);
      const from =
        request.fromMergeBase && typeof to === "object" ? await repository.mergeBase(start, to.commit) : start;
      const under = request.under.map((operand) => pathInRepository(operand, repository));
      const documents = await changedDocuments(repository, from, to, { ...context, under });
      return { documents, pairByContent: false };
    }
  }
}

async function readSide(side: PairSide, context: RequestContext): Promise<DocumentBytes> {
  switch (side.kind) {
    case "stdin":
      return { path: "<stdin>", bytes: context.stdin() };
    case "blob": {
      const repository = await openRepository(context.cwd);
      const bytes = (await repository.readBlobs([side.name])).get(side.name) ?? new Uint8Array();
      return { path: side.name, bytes };
    }
    case "file": {
      return readFile(side.path, context.cwd);
    }
  }
}

function readFolder(folder: string, context: RequestContext): DocumentBytes[] {
  const root = path.resolve(context.cwd, folder);
  return [...readFiles(documentsIn(root, context), root)];
}

function pairByPath(before: readonly DocumentBytes[], after: readonly DocumentBytes[]): RevisedDocument[] {
  const oldByPath = new Map(before.map((document) => [document.path, document]));
  const newPaths = new Set(after.map((document) => document.path));
  const gone = before.filter((document) => !newPaths.has(document.path));
  return [
    ...after.map((document) => ({ before: oldByPath.get(document.path) ?? null, after: document, renamed: false })),
    ...gone.map((document) => ({ before: document, after: null, renamed: false })),
  ];
}

async function targetOf(target: RevisionTarget, repository: Repository): Promise<Target> {
  return typeof target === "string" ? target : { commit: await repository.resolveCommit(target.revision) };
}

function pathInRepository(operand: string, repository: Repository): string {
  const relative = path.isAbsolute(operand)
    ? path.relative(repository.root, operand)
    : path.join(repository.prefix, operand);
  return path.sep === "\\" ? relative.replaceAll("\\", "/") : relative;
}
