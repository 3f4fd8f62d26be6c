import type { ResponsibilityModel } from "@raci-kit/model";

/** One document in two revisions; null where it does not exist. */
export interface DocumentPair {
  before: ResponsibilityModel | null;
  after: ResponsibilityModel | null;
  /**
   * True when the document got another path, which is a change. Two documents that somebody named to be compared
   * have two paths and no change.
   */
  renamed?: boolean;
}
