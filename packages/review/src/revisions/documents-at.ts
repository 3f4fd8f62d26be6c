import path from "node:path";
import type { ResolvedConfig } from "@raci-kit/config";
import type { UnreadableDocument } from "@raci-kit/model";
import type { Documents } from "../documents/documents.ts";
import { whatCounts } from "../documents/file-choice.ts";
import { readDocuments } from "../documents/read-documents.ts";
import { fileChoice, readingOptions } from "../settings.ts";
import { UsageError } from "../usage-error.ts";
import { commitAt, revisionBehind } from "./commit-at.ts";
import { documentFilter } from "./document-choice.ts";
import { pathAt } from "./path-at.ts";
import { pathInRepository } from "./path-in-repository.ts";
import { repositoryFor } from "./repository-for.ts";

/** Which documents of which revision to read. */
interface DocumentsAtRequest {
  cwd: string;
  /** Files and folders as written on the command line; a file may have got its name later. */
  operands: readonly string[];
  /** A revision or a date. */
  at: string;
  /** True to leave documents out that cannot hold a matrix. */
  matricesOnly: boolean;
}

/** Documents of an earlier revision, and which of them were named one by one. */
export interface DocumentsAt extends Documents {
  named: ReadonlySet<string>;
}

/**
 * Reads documents as they were in one revision. They are called as in that revision, seen from `cwd`.
 *
 * @throws GitError when git cannot answer, InputError for a moment before history, UsageError for standard input
 */
export async function documentsAt(config: ResolvedConfig, request: DocumentsAtRequest): Promise<DocumentsAt> {
  const { cwd, operands, at, matricesOnly } = request;
  if (operands.includes("-")) {
    throw new UsageError("standard input has no history", "Leave out --at, or name files and folders.");
  }
  const repository = await repositoryFor({ cwd, fetch: false }, [revisionBehind(at)]);
  const commit = await commitAt(repository, at);
  const isDocument = documentFilter(fileChoice(config), repository.root);
  const shown = (file: string): string => path.posix.relative(repository.prefix, file);
  const hashes = new Map<string, string>();
  const named = new Set<string>();
  const missing: UnreadableDocument[] = [];
  for (const operand of operands) {
    const root = await pathAt(repository, commit, pathInRepository(operand, repository));
    const files = await repository.listFiles(commit, root === "." ? {} : { under: [root] });
    const [only] = files;
    const isFile = only?.path === root;
    if (isFile) named.add(shown(root));
    const found = files.filter((file) => isFile || isDocument(file.path));
    for (const file of found) hashes.set(shown(file.path), file.hash);
    if (found.length === 0) missing.push(missingAt(operand, at, files.length > 0, whatCounts(config)));
  }
  const blobs = await repository.readBlobs(new Set(hashes.values()));
  const files = [...hashes]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([file, hash]) => ({ path: file, bytes: blobs.get(hash) ?? new Uint8Array() }));
  const documents = await readDocuments(files, { ...readingOptions(config), matricesOnly });
  return { ...documents, unreadable: [...missing, ...documents.unreadable], named };
}

function missingAt(operand: string, at: string, isFolder: boolean, counts: string): UnreadableDocument {
  return isFolder
    ? { path: operand, reason: `no document in this folder at ${at}`, hint: counts }
    : {
        path: operand,
        reason: `no such file or folder at ${at}`,
        hint: "`raci history` tells since when there is one.",
      };
}
