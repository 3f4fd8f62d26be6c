import { decodeText, mayHoldMatrix, readDocument, type ReadOptions, UndecodableTextError } from "@raci-kit/markdown";
import type { ResponsibilityModel, UnreadableDocument } from "@raci-kit/model";
import type { DocumentBytes, Documents } from "./documents.ts";
import { largestDocument, tooLarge } from "./largest-document.ts";

/** How to read documents. */
export interface DocumentOptions extends Pick<ReadOptions, "scheme" | "schemes"> {
  /** True to leave documents out that cannot hold a matrix, without parsing them. */
  matricesOnly: boolean;
}

/** Reads the models out of the bytes of documents; what cannot be read is told, never thrown. */
export function readDocuments(files: Iterable<DocumentBytes>, options: DocumentOptions): Documents {
  const models: ResponsibilityModel[] = [];
  const texts = new Map<string, string>();
  const unreadable: UnreadableDocument[] = [];
  const paths: string[] = [];
  for (const { path, bytes } of files) {
    const text = bytes instanceof Uint8Array ? textOf(path, bytes) : bytes;
    if (typeof text !== "string") {
      unreadable.push(text);
      continue;
    }
    paths.push(path);
    if (options.matricesOnly && !mayHoldMatrix(text)) continue;
    texts.set(path, text);
    models.push(readDocument(text, { path, scheme: options.scheme, schemes: options.schemes }));
  }
  return { models, texts, unreadable, paths };
}

function textOf(path: string, bytes: Uint8Array): string | UnreadableDocument {
  if (bytes.length > largestDocument) return tooLarge(path);
  try {
    return decodeText(bytes);
  } catch (error) {
    if (!(error instanceof UndecodableTextError)) throw error;
    return {
      path,
      reason: error.message,
      hint: "Expected Markdown as UTF-8 text (or UTF-16 with a byte order mark).",
    };
  }
}
