import type { DocumentComment, Position } from "@raci-kit/model";
import type { Reach } from "./directive.ts";

/** A part of a document; both ends belong to it, and no end is the document's. */
export interface Stretch {
  start: Position;
  end: Position | null;
}

/** A comment that takes findings back. */
export interface Suppression {
  reach: Reach;
  /** Ids as written; empty when it is for all rules. */
  rules: readonly string[];
  /** Why, in the writer's words; empty when nothing is said. */
  reason: string;
  comment: DocumentComment;
  /** Where it takes back the findings of each rule, once a rule; empty when there is nothing that it could reach. */
  stretches: readonly (readonly [rule: string, stretch: Stretch])[];
}

/** A comment that ends suppressions of the document. */
interface SuppressionEnd {
  /** Ids as written; empty when it is for all rules. */
  rules: readonly string[];
  comment: DocumentComment;
  /** True when it ended one. */
  used: boolean;
}

/** A comment that starts like a suppression and is none. */
interface UnknownDirective {
  /** What it starts with: `raci-disable-line`. */
  name: string;
  comment: DocumentComment;
}

/** What the comments of one document say to the linter, as plain data. */
export interface DocumentSuppressions {
  path: string;
  /** In document order, like all that follows. */
  suppressions: readonly Suppression[];
  ends: readonly SuppressionEnd[];
  unknown: readonly UnknownDirective[];
}
