import type { ChangeKind, Duty, Impact } from "@raci-kit/model";

/** Gives changes that meet all of its conditions another impact. A condition that is left out or null is always met. */
export interface PolicyRule {
  kind?: ChangeKind | null;
  duty?: Duty | null;
  /** Name or alias of the party that gains or loses. */
  party?: string | null;
  /** Text of a heading above the change. */
  section?: string | null;
  /** Glob of the document's path in the new revision. */
  path?: string | null;
  /** `ignore` moves the change to the ignored ones; what parties gain and lose still counts it. */
  impact: Impact | "ignore";
  /** Why, for people. */
  reason?: string | null;
}

/** What raises, lowers or drops the impact of changes; the first rule that fits a change counts. */
export type Policy = readonly PolicyRule[];
