import { readFileSync } from "node:fs";
import path from "node:path";
import type { ChangedFile, Repository, Target } from "@raci-kit/git";
import type { FileChoice } from "../documents/find-files.ts";
import type { DocumentBytes } from "../documents/documents.ts";
import { documentExtensions, documentFilter } from "./document-choice.ts";
import type { RevisedDocument } from "./revised-documents.ts";

/** Which documents of a repository to look at. */
export interface ChangedSelection extends FileChoice {
  /** Files and folders relative to the repository's top level; none means everything. */
  under: readonly string[];
}

/**
 * The documents that differ between a commit and another commit, the index or the files on disk, with their content.
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
  const files = await repository.changedFiles(from, to, {
    extensions: documentExtensions,
    ...(under.length > 0 ? { under } : {}),
  });
  const isDocument = documentFilter(selection, repository.root);
  const changed = files.filter((file) => isDocument(file.path) || isDocument(file.previousPath ?? file.path));
  const blobs = await repository.readBlobs(
    new Set(changed.flatMap((file) => [file.previousHash ?? [], file.hash ?? []].flat())),
  );
  return changed.map((file) => ({
    before: oldSide(file, blobs),
    after: newSide(file, blobs, repository.root),
    renamed: file.status === "renamed",
  }));
}

function oldSide(file: ChangedFile, blobs: ReadonlyMap<string, Uint8Array>): DocumentBytes | null {
  const bytes = file.previousHash === null ? undefined : blobs.get(file.previousHash);
  return bytes === undefined ? null : { path: file.previousPath ?? file.path, bytes };
}

function newSide(file: ChangedFile, blobs: ReadonlyMap<string, Uint8Array>, root: string): DocumentBytes | null {
  if (file.status === "deleted") return null;
  // Without a hash the new content stands on disk alone.
  const bytes = file.hash === null ? readFileSync(path.join(root, file.path)) : blobs.get(file.hash);
  return bytes === undefined ? null : { path: file.path, bytes };
}
