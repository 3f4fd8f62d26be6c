import { type Activity, type BlamedActivity, type DocumentBlame, sectionPath } from "@raci-kit/model";
import type { FollowedDocument } from "./follow-document.ts";
import { factsOf } from "./history-of.ts";
import type { ActivityState } from "./ledger/state.ts";

/** The document as it is, each cell with the commit that last moved its duties; null when the document is gone. */
export function blameOf({ path, commits, state, unread, shallow }: FollowedDocument): DocumentBlame | null {
  const last = commits.at(-1);
  const { model, activities } = state;
  if (model === null || last === undefined) return null;
  const blamed = (activity: Activity, row: ActivityState | undefined): BlamedActivity => ({
    activity: activity.name,
    group: activity.group,
    cells: activity.assignments.map(({ party, roles, raw }, column) => ({
      party,
      roles,
      raw,
      moved: factsOf(commits[row?.cells[column]?.stint.since ?? 0] ?? last),
    })),
    range: activity.range,
  });
  const matrices = model.matrices.map((matrix, index) => ({
    section: sectionPath(matrix),
    parties: matrix.parties.map(({ name }) => name),
    activities: matrix.activities.map((activity, position) => blamed(activity, activities[index]?.[position])),
    range: matrix.range,
  }));
  const numbers = new Set(activities.flat().flatMap(({ cells }) => cells.map(({ stint }) => stint.since)));
  return {
    path,
    title: model.title,
    last: factsOf(last),
    commits: commits.filter((_, at) => numbers.has(at)).map(factsOf),
    matrices,
    unread,
    shallow,
  };
}
