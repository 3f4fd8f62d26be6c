import type { CommitFacts } from "@raci-kit/model";
import type { FollowedDocument } from "./follow-document.ts";
import { factsOf } from "./history-of.ts";

/**
 * The commit that last changed what a document says about duties: that moved one, or brought or took a cell. Rewording,
 * order and notation change nothing.
 */
export function lastChangeOf({ commits, state }: FollowedDocument): CommitFacts | null {
  const moved = state.activities.flat(2).flatMap(({ cells }) => cells.map(({ stint }) => stint.since));
  // Numbers follow the order of the commits, parents first. Spread into a call, a large document would be too long for it.
  const last = moved.reduce((latest, at) => Math.max(latest, at), state.departed?.at ?? -1);
  const commit = commits[last];
  return commit === undefined ? null : factsOf(commit);
}
