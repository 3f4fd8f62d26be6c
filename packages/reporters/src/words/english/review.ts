import type { ReviewWords } from "../words.ts";
import { activityNamed, counted, partyNamed } from "./common.ts";

/** Words of a review. */
export const review: ReviewWords = {
  notRead: (documents) => `${counted(documents, "document", "documents")} could not be read.`,
  compared: (base, head) => `Compared ${head} with ${base}.`,
  passed: "Passed: nothing here asks for more.",
  failed: (failOn) =>
    failOn === "none"
      ? "Not passed."
      : `Not passed: changes of impact ${failOn} or above, and new accountability, need agreement.`,
  headings: { demands: "Needed to pass", findings: "New findings", unreadable: "Could not be read" },
  columns: {
    activity: "Activity",
    section: "Section",
    party: "Party",
    duty: "Duty",
    beforeAfter: "Before → after",
    impact: "Impact",
    place: "Place",
    gains: "Takes on",
    losses: "Gives up",
    reason: "Why",
    hint: "What to do",
    severity: "Severity",
    rule: "Rule",
    message: "Finding",
    change: "Change",
    document: "Document",
  },
  demand: (party, activity, reason) => `${partyNamed(party)} has to agree to ${activityNamed(activity)}: ${reason}`,
  oldFindings: (count) => `${counted(count, "older finding is", "older findings are")} not listed.`,
  movement: (duty, count) => `${count} ${duty}`,
  moreRows: (count) => `${count} more not shown.`,
};
