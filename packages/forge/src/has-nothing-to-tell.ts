import type { Review } from "@raci-kit/model";

/** True when a review found nothing that anybody has to be told: then no comment is begun. */
export function hasNothingToTell({ comparison, newFindings, unreadable }: Review): boolean {
  return comparison.summary.changes === 0 && newFindings.length === 0 && unreadable.length === 0;
}
