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
  sentence({ shifts, ignored, clauses, others }) {
    const moves = clauses.join("; ");
    const ignoredMoves = counted(ignored, "move of a duty", "moves of duties");
    const rest = [...(ignored > 0 ? [`${ignoredMoves} ignored by the policy`] : []), ...others].join(", ");
    if (shifts > 0) {
      return `${counted(shifts, "duty moves", "duties move")}: ${moves}.${rest === "" ? "" : ` Also ${rest}.`}`;
    }
    const exception = ignored > 0 ? " that counts" : "";
    if (clauses.length > 0) {
      return `${moves}. No other duty moves${exception}${rest === "" ? "" : `: ${rest}`}.`;
    }
    return rest === "" ? "No duty moves, nothing else changed." : `No duty moves${exception}: ${rest}.`;
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
