import type { VerdictWords } from "../words.ts";
import { activityNamed, counted, counts, partyNamed } from "./common.ts";
import { dutyVerbs } from "./duties.ts";

/** Words of the first line of a comparison. */
export const verdict: VerdictWords = {
  gains(duty, party, activities, previous) {
    const gain = `${partyNamed(party)} ${dutyVerbs[duty].becomes} ${oneOrCount(activities)}`;
    if (previous === null) {
      return gain;
    }
    return activities.length === 1
      ? `${gain}, was ${partyNamed(previous)}`
      : `${gain}, all from ${partyNamed(previous)}`;
  },
  loses: (duty, party, activities) => `${partyNamed(party)} ${dutyVerbs[duty].isNoLonger} ${oneOrCount(activities)}`,
  gainsNewActivities: (party, activities) =>
    `${partyNamed(party)} becomes accountable for ${oneOrCountOf("new", activities)}`,
  losesRemovedActivities: (party, activities) =>
    `${partyNamed(party)} is no longer accountable for ${oneOrCountOf("removed", activities)}`,
  morePartiesGain: (parties) => `${counted(parties, "more party becomes", "more parties become")} accountable`,
  morePartiesGainNewActivities: (parties) =>
    `${counted(parties, "more party becomes", "more parties become")} accountable for new activities`,
  morePartiesLoseRemovedActivities: (parties) =>
    `${counted(parties, "more party was", "more parties were")} accountable for removed activities`,
  moreDutiesMove: (duties) => counted(duties, "other duty moves", "other duties move"),
  gainsIgnored: (party, activities) =>
    `${partyNamed(party)} becomes accountable for ${oneOrCount(activities)} (ignored by the policy)`,
  movesIgnored: (moves) => `${counted(moves, "move of a duty", "moves of duties")} ignored by the policy`,
  changesIgnored: (changes) => `${counted(changes, "change", "changes")} ignored by the policy`,
  sentence({ party, shifts, ignoresMoves, clauses, others }) {
    const moves = clauses.join("; ");
    const rest = others.join(", ");
    const start = party === null ? "" : `For ${partyNamed(party)}: `;
    if (shifts > 0) {
      return `${start}${counted(shifts, "duty moves", "duties move")}: ${moves}.${rest === "" ? "" : ` Also ${rest}.`}`;
    }
    const exception = ignoresMoves ? " that counts" : "";
    if (clauses.length > 0) {
      return `${start}${moves}. No other duty moves${exception}${rest === "" ? "" : `: ${rest}`}.`;
    }
    const none = `${start}${start === "" ? "No" : "no"} duty moves`;
    return rest === "" ? `${none}, nothing else changed.` : `${none}${exception}: ${rest}.`;
  },
};

function oneOrCount(activities: readonly string[]): string {
  const [only] = activities;
  return only !== undefined && activities.length === 1 ? activityNamed(only) : counts.activity(activities.length);
}

function oneOrCountOf(state: "new" | "removed", activities: readonly string[]): string {
  const [only] = activities;
  return only !== undefined && activities.length === 1
    ? `a ${state} activity: ${activityNamed(only)}`
    : `${activities.length} ${state} activities`;
}
