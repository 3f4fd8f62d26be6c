import type { ChangedFile, Repository, Target } from "@raci-kit/git";
import type { DocumentBytes } from "../documents/documents.ts";
import type { FileChoice } from "../documents/file-choice.ts";
import { readFile } from "../documents/read-files.ts";
import { documentFilter, extensionsOf } from "./document-choice.ts";
import type { RevisedDocument } from "./revised-documents.ts";

/** Which documents of a repository to look at. */
export interface ChangedSelection extends FileChoice {
  /** Files and folders relative to the repository's top level; none means everything. A file named here is a document. */
  under: readonly string[];
}

/** One file in two revisions; null on the side where it does not exist or is no document. */
interface FileSides {
  before: { path: string; hash: string } | null;
  /** Without a hash the content stands on disk alone. */
  after: { path: string; hash: string | null } | null;
}

/**
 * The documents that differ between a commit and another commit, the index or the files on disk, with their content.
 * A file that moves to where documents are was not one before, and the other way round.
 *
 * @throws GitError when git cannot answer
 */
export async function changedDocuments(
  repository: Repository,
  from: string,
  to: Target,
  selection: ChangedSelection,
): Promise<RevisedDocument[]> {
  const { under } = selection;
  const extensions = extensionsOf(selection);
  const everywhere = extensions === undefined ? {} : { extensions };
  const files = await repository.changedFiles(from, to, under.length > 0 ? { under } : everywhere);
  const named = new Set(under);
  const isIncluded = documentFilter(selection, repository.root);
  const changed = files
    .map((file) => sidesOf(file, (path) => named.has(path) || isIncluded(path)))
    .filter(({ before, after }) => before !== null || after !== null);
  const hashes = changed.flatMap(({ before, after }) => [before?.hash ?? [], after?.hash ?? []].flat());
  const blobs = await repository.readBlobs(new Set(hashes));
  const bytesOf = (hash: string): Uint8Array => blobs.get(hash) ?? new Uint8Array();
  const newSide = ({ path, hash }: NonNullable<FileSides["after"]>): DocumentBytes =>
    hash === null ? readFile(path, repository.root) : { path, bytes: bytesOf(hash) };
  return changed.map(({ before, after }) => ({
    before: before && { path: before.path, bytes: bytesOf(before.hash) },
    after: after && newSide(after),
    renamed: before !== null && after !== null && before.path !== after.path,
  }));
}

function sidesOf(
  { status, path, previousPath, hash, previousHash }: ChangedFile,
  isDocument: (path: string) => boolean,
): FileSides {
  const wasDocument = previousPath !== null && isDocument(previousPath);
  return {
    before: wasDocument && previousHash !== null ? { path: previousPath, hash: previousHash } : null,
    after: status !== "deleted" && isDocument(path) ? { path, hash } : null,
  };
}
