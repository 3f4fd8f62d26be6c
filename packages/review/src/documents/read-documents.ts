import { inlineMemo, readModel, type ReadOptions } from "@raci-kit/markdown";
import type { ResponsibilityModel, UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes, Documents } from "./documents.ts";
import { isCandidate, objectionTo, readText } from "./read-text.ts";

/** How to read documents. */
export interface DocumentOptions extends Pick<ReadOptions, "scheme" | "schemes"> {
  /** True to leave documents out that cannot hold a matrix, without parsing them. */
  matricesOnly: boolean;
}

/**
 * Reads the models out of the bytes of documents; what cannot be read is told, never thrown. Bytes are looked at when their
 * turn comes, and not kept.
 */
export async function readDocuments(files: Iterable<DocumentBytes>, options: DocumentOptions): Promise<Documents> {
  const models: ResponsibilityModel[] = [];
  const texts = new Map<string, string>();
  const unreadable: UnreadableDocument[] = [];
  const paths: string[] = [];
  const memo = inlineMemo();
  for (const { path, bytes } of files) {
    const text = bytes instanceof Uint8Array ? textOf(path, bytes, options.matricesOnly) : bytes;
    if (text !== null && typeof text !== "string") {
      unreadable.push(text);
      continue;
    }
    paths.push(path);
    if (text === null) continue;
    texts.set(path, text);
    models.push(await readModel(text, { path, scheme: options.scheme, schemes: options.schemes, memo }));
  }
  return { models, texts, unreadable, paths };
}

/** The text of a document, or why there is none; null when only matrices are wanted, and it cannot hold any. */
function textOf(path: string, bytes: Uint8Array, matricesOnly: boolean): string | UnreadableDocument | null {
  // Bytes that are no text are told of, whether or not they could hold a matrix.
  return matricesOnly && !isCandidate(bytes) ? objectionTo(path, bytes) : readText(path, bytes);
}
