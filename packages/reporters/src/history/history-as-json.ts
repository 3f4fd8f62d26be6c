import type { ActivityHistory, CommitFacts, DocumentBlame, DocumentHistory, Tenure } from "@raci-kit/model";
import type { BlameOutput, HistoryOutput } from "@raci-kit/model/contracts";
import { jsonText } from "../escape/json.ts";
import { rangeJson } from "../json/range.ts";

/** Who held which duty from when to when as JSON, as `raci history --format json` prints it. */
export function historyAsJson(history: DocumentHistory): string {
  const output: HistoryOutput = {
    path: history.path,
    formerPaths: history.formerPaths,
    title: history.title,
    commits: history.commits.map(commitJson),
    activities: history.activities.map(activityJson),
    unread: history.unread.map(({ commit, reason }) => ({ commit, reason })),
    shallow: history.shallow,
  };
  return jsonText(output);
}

/** A document and the commits that last moved its duties as JSON, as `raci blame --format json` prints it. */
export function blameAsJson(blame: DocumentBlame): string {
  const output: BlameOutput = {
    path: blame.path,
    title: blame.title,
    last: commitJson(blame.last),
    commits: blame.commits.map(commitJson),
    matrices: blame.matrices.map(({ section, parties, activities, range }) => ({
      section,
      parties,
      activities: activities.map((row) => ({
        activity: row.activity,
        group: row.group,
        cells: row.cells.map(({ party, roles, raw, moved }) => ({ party, roles, raw, moved: commitJson(moved) })),
        range: rangeJson(row.range),
      })),
      range: rangeJson(range),
    })),
    unread: blame.unread.map(({ commit, reason }) => ({ commit, reason })),
    shallow: blame.shallow,
  };
  return jsonText(output);
}

function activityJson({ section, activity, formerNames, from, until, tenures }: ActivityHistory): ActivityHistory {
  return {
    section,
    activity,
    formerNames,
    from: commitJson(from),
    until: until && commitJson(until),
    tenures: tenures.map(tenureJson),
  };
}

function tenureJson({ duty, party, from, until }: Tenure): Tenure {
  return { duty, party, from: commitJson(from), until: until && commitJson(until) };
}

/** A commit with its keys in their fixed order. */
export function commitJson({ commit, author, date, subject }: CommitFacts): CommitFacts {
  return { commit, author: { name: author.name, email: author.email }, date, subject };
}
