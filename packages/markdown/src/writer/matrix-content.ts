import type { Activity, Assignment, Matrix, Party, SectionHeading } from "@raci-kit/model";

/** What a matrix says, without its places: a `Matrix` of a model is one, and so is what an import brings. */
export interface MatrixContent extends Pick<Matrix, "scheme"> {
  section: readonly Pick<SectionHeading, "title" | "depth">[];
  parties: readonly Pick<Party, "name">[];
  activities: readonly ActivityContent[];
}

/** One activity of a {@link MatrixContent}. */
export interface ActivityContent extends Pick<Activity, "name" | "id" | "group"> {
  /** Parallel to the matrix's `parties`. */
  assignments: readonly Pick<Assignment, "roles" | "unread">[];
}
