import {
  type Documents,
  type FixedDocuments,
  type FixRequest,
  fixDocuments,
  stdinPath,
  writeDocuments,
} from "@raci-kit/review";
import type { UnreadableDocument } from "@raci-kit/model";
import type { Terminal } from "../terminal.ts";

/** What was mended, and what became of the files. */
export interface Mending extends FixedDocuments {
  /** Files that stayed as they were because they could not be written. */
  unwritten: readonly UnreadableDocument[];
}

/** Mends documents and replaces their files; standard input has none. */
export function mendFiles(documents: Documents, request: FixRequest, { cwd }: Terminal): Mending {
  const fixed = fixDocuments(documents, request);
  const files = fixed.changed.filter(({ path }) => path !== stdinPath);
  return {
    ...fixed,
    unwritten: writeDocuments(
      files.map(({ path, after }) => ({ path, text: after })),
      cwd,
    ),
  };
}
