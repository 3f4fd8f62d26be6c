import type { MetadataEntry } from "@raci-kit/model";
import type { MatrixContent } from "../matrix-content.ts";

/** One document that an import brings; `renderDocument` gives its Markdown. */
export interface ImportedDocument {
  /** The path it was exported from, or null. */
  path: string | null;
  metadata: readonly Pick<MetadataEntry, "key" | "value">[];
  matrices: readonly MatrixContent[];
  /** Headers of columns that are no part of a matrix (remarks, dates) and were left out. */
  leftOut: readonly string[];
}

/** Why a text could not be imported. */
export interface ImportProblem {
  /** Counts from 1; null when no line can be named. */
  line: number | null;
  /** What was found, what was expected, what to do. */
  message: string;
}

/** What came out of an import: documents, or all that is in the way of them. */
export type ImportResult =
  | { kind: "documents"; documents: readonly ImportedDocument[] }
  | { kind: "problems"; problems: readonly ImportProblem[] };

/** An import that failed. */
export function refused(...problems: readonly ImportProblem[]): ImportResult {
  return { kind: "problems", problems };
}
