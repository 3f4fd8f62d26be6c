/** Somebody's consent to the change, as the platform tells it. */
export interface Approval {
  by: string;
  via: "review" | "label";
  /**
   * What the consent was given to:
   * - `head`: the commit that is reviewed now;
   * - `unchanged`: an earlier commit that moved exactly the same duties;
   * - `changed`: an earlier commit that moved others;
   * - `unknown`: a commit that could not be compared, or a label that was set unseen.
   */
  given: "head" | "unchanged" | "changed" | "unknown";
}

/** Why an approval does not count for a party. */
export type Objection = "author" | "changed" | "unknown-commit" | "not-owner" | "unknown-membership";

/** An approval that does not count, and why. */
export interface Refused {
  approval: Approval;
  objection: Objection;
}
