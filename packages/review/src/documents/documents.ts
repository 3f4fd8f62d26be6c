import type { ResponsibilityModel, UnreadableDocument } from "@raci-kit/model";

/** The documents of one revision. */
export interface Documents {
  /** The models, in order of their paths. Documents that cannot hold a matrix are left out where a folder is searched. */
  models: readonly ResponsibilityModel[];
  /** The text of every model, by path. */
  texts: ReadonlyMap<string, string>;
  unreadable: readonly UnreadableDocument[];
  /** The documents that were read, those without a matrix included. */
  paths: readonly string[];
}

/** What standard input is called as a document. */
export const stdinPath = "<stdin>";

/** The bytes of one document, or why there are none. */
export interface DocumentBytes {
  path: string;
  bytes: Uint8Array | UnreadableDocument;
}
