import type { Duty } from "@raci-kit/model";
import type { HistoryWords } from "../words.ts";
import { activityNamed, counted, listed, partyNamed } from "./common.ts";
import { dutyNames, dutyVerbs } from "./duties.ts";

/** Words of `raci history`, `raci blame`, `raci changelog` and `raci sweep`. */
export const history: HistoryWords = {
  period: (from, until) => (until === null ? `since ${from}` : `${from} to ${until}`),
  now: "now",
  formerly: (names) => `formerly ${listed(names)}`,
  removed: (date) => `removed on ${date}`,
  nothing: "No duty was found in the history of this document.",
  shallow: "History is cut off (shallow clone): what its first commit holds may be older.",
  notRead: (versions) =>
    `${counted(versions, "version", "versions")} could not be read and ${versions === 1 ? "was" : "were"} passed over.`,
  columns: {
    from: "From",
    until: "Until",
    commit: "Commit",
    date: "Date",
    author: "Author",
    subject: "Subject",
    changed: "Last moved",
  },
  commits: "Commits",
  changelog: {
    title: "Changes of responsibility",
    unreleased: "Not released yet",
    nothing: "No duty changed hands.",
    gains: (duty, activity, previous) =>
      `${dutyVerbs[duty].isNow} ${activityNamed(activity)}${previous === null ? "" : ` (until now: ${partyNamed(previous)})`}`,
    loses: (duty, activity, next) =>
      `${dutyVerbs[duty].isNoLonger} ${activityNamed(activity)}${next === null ? "" : ` (from now on: ${partyNamed(next)})`}`,
    other: "Structure",
    added: (activity, duties) => `${activityNamed(activity)} is new: ${roles(duties)}`,
    removed: (activity, duties) => `${activityNamed(activity)} is dropped; the role was: ${roles(duties)}`,
  },
  sweep: {
    columns: { changed: "Meaning changed", reviewed: "Last review", findings: "Findings", parties: "Parties" },
    never: "never",
    overdue: (date) => `${date}, overdue`,
    summary: (documents, overdue) =>
      `${counted(documents, "document", "documents")}, ${counted(overdue, "review", "reviews")} overdue.`,
  },
};

function roles(held: readonly Duty[]): string {
  return listed(held.map((duty) => dutyNames[duty]));
}
