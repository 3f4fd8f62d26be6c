import type { CommentPlatform } from "@raci-kit/forge";

/**
 * What the reviewer asks of the place where a change is proposed. GitHub stands behind it; another forge can, when it
 * answers the same questions. Every method rejects with a `PlatformError` when the platform refuses.
 */
export interface Platform {
  proposals: ProposalPlatform;
  comments: CommentPlatform;
  checks: CheckPlatform;
  people: PeoplePlatform;
}

/** Reading and labelling of proposals. */
export interface ProposalPlatform {
  read: (number: number) => Promise<Proposal>;
  /** The open proposals that come from `branch` of the repository of `owner`. */
  openFrom: (owner: string, branch: string) => Promise<Proposal[]>;
  addLabel: (number: number, label: string) => Promise<void>;
  removeLabel: (number: number, label: string) => Promise<void>;
  requestReviews: (number: number, reviewers: Reviewers) => Promise<void>;
  /** Every review, oldest first. */
  reviews: (number: number) => Promise<ProposalReview[]>;
  /** Every setting and removal of a label, oldest first. */
  labelEvents: (number: number) => Promise<LabelEvent[]>;
  /** The text of the first of `paths` that a commit has at its top level; null when it has none. */
  readFile: (commit: string, paths: readonly string[]) => Promise<{ path: string; text: string } | null>;
}

/** Verdicts on commits. */
export interface CheckPlatform {
  /** Those that `author` gave under a name, newest first. */
  list: (commit: string, name: string, author: string) => Promise<CheckRun[]>;
  /** Asks once: whoever tries again is to look first whether the verdict was given in spite of a lost answer. */
  create: (check: NewCheck) => Promise<CheckRun>;
  /** Adds annotations to those that are there already. Asks once as well. */
  annotate: (run: CheckRun, check: NewCheck) => Promise<void>;
}

/** Who people are. */
export interface PeoplePlatform {
  /** `unknown` when this token may not read who belongs to the team. */
  belongsTo: (login: string, team: Team) => Promise<"yes" | "no" | "unknown">;
}

/** A change that is proposed: GitHub's pull request. */
export interface Proposal {
  number: number;
  isOpen: boolean;
  author: string;
  headCommit: string;
  baseCommit: string;
  baseBranch: string;
  labels: readonly string[];
  /** Users and teams (`org/team`) that are asked for a review already. */
  requested: readonly string[];
}

/** One review of a proposal. */
export interface ProposalReview {
  author: string | null;
  state: "approved" | "changes-requested" | "dismissed" | "other";
  /** The commit that was reviewed; null when it is gone. */
  commit: string | null;
}

/** One setting or removal of a label. */
export interface LabelEvent {
  id: number;
  label: string;
  actor: string | null;
  isSet: boolean;
}

/** Users by login and teams by slug. */
export interface Reviewers {
  users: readonly string[];
  teams: readonly string[];
}

/** A team of an organisation. */
export interface Team {
  organisation: string;
  slug: string;
}

/** A verdict that stands on a commit. */
export interface CheckRun {
  id: number;
  url: string | null;
  /** What its writer noted for itself. */
  externalId: string;
  /** How many annotations it has. */
  annotations: number;
}

/** A verdict to be given. */
export interface NewCheck {
  name: string;
  commit: string;
  conclusion: "success" | "failure" | "neutral";
  title: string;
  summary: string;
  externalId: string;
  /** At most {@link annotationBatch}. */
  annotations: readonly Annotation[];
}

/** How many annotations one request may carry. */
export const annotationBatch = 50;

/** A remark on lines of a document. */
export interface Annotation {
  path: string;
  startLine: number;
  endLine: number;
  level: "failure" | "warning" | "notice";
  title: string;
  message: string;
}
