import path from "node:path";
import { type DocumentBytes, stdinPath } from "../documents/documents.ts";
import { type FileChoice, whatCounts } from "../documents/file-choice.ts";
import { InputError } from "../documents/input-error.ts";
import { readFile } from "../documents/read-files.ts";
import { pairByPath } from "./pair-by-path.ts";
import type { DiffRequest, PairSide } from "./diff-request.ts";
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
      const before = await readFolder(request.before, context);
      const after = await readFolder(request.after, context);
      if (before.length === 0 && after.length === 0) {
        throw new InputError(`${request.before} and ${request.after} hold no document`, whatCounts(context));
      }
      return { documents: pairByPath(before, after), pairByContent: true };
    }
    case "revisions": {
      const { readRevisions } = await import("./read-revisions.ts");
      const documents = await readRevisions(request, context);
      return { documents, pairByContent: false };
    }
  }
}

async function readSide(side: PairSide, context: RequestContext): Promise<DocumentBytes> {
  switch (side.kind) {
    case "stdin":
      return { path: stdinPath, bytes: context.stdin() };
    case "blob": {
      const { readNamedBlob } = await import("./read-revisions.ts");
      return { path: side.name, bytes: await readNamedBlob(side.name, context) };
    }
    case "file":
      return readFile(side.path, context.cwd);
  }
}

async function readFolder(folder: string, context: RequestContext): Promise<DocumentBytes[]> {
  const { documentsIn } = await import("../documents/search-files.ts");
  const root = path.resolve(context.cwd, folder);
  return documentsIn(root, context).map((file) => readFile(file, root));
}
