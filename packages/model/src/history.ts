import type { Comparison } from "./change.ts";
import type { Duty } from "./duty.ts";
import type { Range } from "./place.ts";

/** A commit as reports name it. */
export interface CommitFacts {
  /** Full hash. */
  commit: string;
  author: { name: string; email: string };
  /** When the author wrote it, ISO 8601 with the author's own offset. */
  date: string;
  /** First paragraph of the commit message, on one line. */
  subject: string;
}

/** A duty of one party in one activity, from the commit that gave it to the one that took it away. */
export interface Tenure {
  duty: Duty;
  /** The latest name of the party. */
  party: string;
  from: CommitFacts;
  /** Null while the party still has the duty. */
  until: CommitFacts | null;
}

/** One activity of a document through its revisions. */
export interface ActivityHistory {
  /** The heading path above it, the latest. */
  section: readonly string[];
  /** The latest name. */
  activity: string;
  /** Other names that it had, the earliest first. */
  formerNames: readonly string[];
  /** The commit that brought it in. */
  from: CommitFacts;
  /** The commit that took it out; null while it is there. */
  until: CommitFacts | null;
  /** By duty, then from the earliest to the latest. */
  tenures: readonly Tenure[];
}

/** A version of a document that could not be read, and that history therefore passes over. */
export interface UnreadVersion {
  commit: string;
  reason: string;
}

/** Who held which duty of a document from when to when. */
export interface DocumentHistory {
  /** The latest path. */
  path: string;
  /** Other paths that the document had, the latest first. */
  formerPaths: readonly string[];
  title: string | null;
  /** The commits that touched the document, parents before children. */
  commits: readonly CommitFacts[];
  /** Those that are there in the order of the document, then those that are gone. */
  activities: readonly ActivityHistory[];
  unread: readonly UnreadVersion[];
  /** True when history is cut off: what the first commit holds may be older. */
  shallow: boolean;
}

/** A cell of a matrix and the commit that last moved its duties. */
export interface BlamedCell {
  party: string;
  /** Canonical letters. */
  roles: readonly string[];
  /** The cell as written. */
  raw: string;
  /** The commit that gave the party these duties or took the last of them away, or brought the cell in. */
  moved: CommitFacts;
}

/** An activity of a matrix whose cells are blamed. */
export interface BlamedActivity {
  activity: string;
  group: string | null;
  /** Parallel to the matrix's parties. */
  cells: readonly BlamedCell[];
  range: Range;
}

/** A matrix whose cells are blamed. */
export interface BlamedMatrix {
  section: readonly string[];
  parties: readonly string[];
  activities: readonly BlamedActivity[];
  range: Range;
}

/** A document as it is in one revision, each cell with the commit that last moved its duties. */
export interface DocumentBlame {
  path: string;
  title: string | null;
  /** The last commit that touched the document. */
  last: CommitFacts;
  /** The commits that cells are blamed on, parents before children. */
  commits: readonly CommitFacts[];
  matrices: readonly BlamedMatrix[];
  unread: readonly UnreadVersion[];
  /** True when history is cut off: what the first commit is blamed for may be older. */
  shallow: boolean;
}

/** What changed from one release to the next. */
export interface ReleaseChanges {
  /** The tag; null for what is in no release yet. */
  name: string | null;
  /** The day of its commit, as its author saw it. */
  day: string;
  comparison: Comparison;
}
