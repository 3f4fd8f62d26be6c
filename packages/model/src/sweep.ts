import type { CommitFacts } from "./history.ts";

/** The state of one document, at a glance. */
export interface SweptDocument {
  path: string;
  /** The commit that last changed its meaning; null where git does not know the document. */
  lastChange: CommitFacts | null;
  /** The day of the last review as it is written; null where none can be read. */
  lastReview: string | null;
  /** True when the last review is too long ago. */
  overdue: boolean;
  findings: { errors: number; warnings: number; infos: number };
  /** Each once, in order of first appearance. */
  parties: readonly string[];
}

/** The state of many documents. */
export interface Sweep {
  /** By path. */
  documents: readonly SweptDocument[];
}
