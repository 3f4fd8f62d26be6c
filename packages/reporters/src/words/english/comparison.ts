import type { ComparisonWords } from "../words.ts";
import { activityNamed, counted, listed, partyNamed } from "./common.ts";
import { dutyVerbs } from "./duties.ts";
import { kindWords } from "./kinds.ts";

/** Words of `raci diff`. */
export const comparison: ComparisonWords = {
  headings: { shifts: "Duties that move", balance: "Party balance", structure: "Structure", wording: "Wording" },
  party: "Party",
  gains(duty, party, activity, previous) {
    const gain = `${partyNamed(party)} ${dutyVerbs[duty].isNow} ${activityNamed(activity)}`;
    return previous === null ? gain : `${gain}, was ${partyNamed(previous)}`;
  },
  loses: (duty, party, activity) => `${partyNamed(party)} ${dutyVerbs[duty].isNoLonger} ${activityNamed(activity)}`,
  kinds: kindWords,
  shiftClause: (duty, count) => counted(count, `${duty} duty moves`, `${duty} duties move`),
  beforePlace: (place) => `was ${place}`,
  folded: (counts) => `${counts.join(", ")} (--details shows them)`,
  allIgnored: "Version step: none, because the policy ignores all that changed.",
  ignored: (changes) => `Ignored by the policy: ${counted(changes, "change", "changes")}`,
  versionStep: (bump, reasons) =>
    `Version step: ${bump}, because ${reasons.length === 0 ? "nothing changed" : listed(reasons)}.`,
};
