import type { ResponsibilityModel, UnreadableDocument } from "@raci-kit/model";

/** Documents that were read. */
export interface ReadDocuments {
  /** The documents that were read, those without a matrix included. */
  paths: readonly string[];
  unreadable: readonly UnreadableDocument[];
  /** Texts by path: of every model, or of all that there is something to tell about. */
  texts: ReadonlyMap<string, string>;
}

/** The documents of one revision. */
export interface Documents extends ReadDocuments {
  /** The models, in order of their paths. Documents that cannot hold a matrix are left out where a folder is searched. */
  models: readonly ResponsibilityModel[];
}

/** What standard input is called as a document. */
export const stdinPath = "<stdin>";

/** The bytes of one document, or why there are none. */
export interface DocumentBytes {
  path: string;
  bytes: Uint8Array | UnreadableDocument;
}
