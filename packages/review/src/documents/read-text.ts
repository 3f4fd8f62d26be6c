import { isUtf8 } from "node:buffer";
import { decodeText, mayHoldMatrix, UndecodableTextError } from "@raci-kit/markdown";
import type { UnreadableDocument } from "@raci-kit/model";
import { largestDocument, tooLarge } from "./largest-document.ts";

/** True for bytes that have to be read to know whether they hold a matrix. */
export function isCandidate(bytes: Uint8Array): boolean {
  return bytes.length <= largestDocument && mayHoldMatrix(bytes);
}

/** The text of a document, or why there is none. */
export function readText(path: string, bytes: Uint8Array): string | UnreadableDocument {
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

/** Why bytes that hold no matrix are no document either; null when they are one. Most are told without decoding. */
export function objectionTo(path: string, bytes: Uint8Array): UnreadableDocument | null {
  if (bytes.length <= largestDocument && isUtf8(bytes) && !bytes.includes(0)) return null;
  const text = readText(path, bytes);
  return typeof text === "string" ? null : text;
}
