import { isUtf8 } from "node:buffer";
import {
  decodeText,
  inlineMemo,
  mayHoldMatrix,
  readDocumentDirectly,
  type ReadOptions,
  UndecodableTextError,
} from "@raci-kit/markdown";
import type { ResponsibilityModel, UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes, Documents } from "./documents.ts";
import { largestDocument, tooLarge } from "./largest-document.ts";

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

/** Most documents are read without a parser; the first that takes one loads them all. */
async function readModel(text: string, options: ReadOptions): Promise<ResponsibilityModel> {
  const model = readDocumentDirectly(text, options);
  if (model !== null) return model;
  const { readAnyDocument } = await import("./any-document.ts");
  return readAnyDocument(text, options);
}

/** The text of a document, or why there is none; null when only matrices are wanted, and it cannot hold any. */
function textOf(path: string, bytes: Uint8Array, matricesOnly: boolean): string | UnreadableDocument | null {
  if (bytes.length > largestDocument) return tooLarge(path);
  const isLeftOut = matricesOnly && !mayHoldMatrix(bytes);
  // Bytes that are no text are told of, whether or not they could hold a matrix.
  if (isLeftOut && isUtf8(bytes) && !bytes.includes(0)) return null;
  try {
    const text = decodeText(bytes);
    return isLeftOut ? null : text;
  } catch (error) {
    if (!(error instanceof UndecodableTextError)) throw error;
    return {
      path,
      reason: error.message,
      hint: "Expected Markdown as UTF-8 text (or UTF-16 with a byte order mark).",
    };
  }
}
