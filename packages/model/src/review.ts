import type { Bump, Comparison } from "./change.ts";
import type { Finding } from "./finding.ts";

/** One proposed revision judged against its base. */
export interface Review {
  /** Names of the two revisions, as the caller calls them. */
  base: string;
  head: string;
  comparison: Comparison;
  /** Findings that the change brought. */
  newFindings: readonly Finding[];
  /** How many findings were there before. */
  oldFindings: number;
  gate: Gate;
  /** Documents that the review could not take into account. */
  unreadable: readonly UnreadableDocument[];
}

/** Whether the revision may go in as it is, and what is asked of whom. */
export interface Gate {
  passed: boolean;
  /** The impact from which on the review fails; `none` when no impact does. */
  failOn: Bump;
  demands: readonly Demand[];
}

/** What one party has yet to agree to. */
export interface Demand {
  party: string;
  activity: string;
  reason: string;
}

/** A document that could not be read. */
export interface UnreadableDocument {
  path: string;
  /** What was found. */
  reason: string;
  /** What to do about it. */
  hint: string;
}
