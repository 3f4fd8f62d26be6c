import type { VerdictWords } from "../words.ts";
import { activityNamed, counted, counts, partyNamed } from "./common.ts";
import { dutyVerbs } from "./duties.ts";

/** Words of the first line of a comparison. */
export const verdict: VerdictWords = {
  gains(duty, party, activities, previous) {
    const gain = `${partyNamed(party)} ${dutyVerbs[duty].becomes(oneOrCount(activities))}`;
    if (previous === null) {
      return gain;
    }
    return activities.length === 1
      ? `${gain}, bisher ${partyNamed(previous)}`
      : `${gain}, bisher in allen Fällen ${partyNamed(previous)}`;
  },
  loses: (duty, party, activities) => `${partyNamed(party)} ${dutyVerbs[duty].isNoLonger(oneOrCount(activities))}`,
  gainsNewActivities: (party, activities) =>
    `${partyNamed(party)} wird rechenschaftspflichtig für ${oneOrCountOf("neue", activities)}`,
  losesRemovedActivities: (party, activities) =>
    `${partyNamed(party)} ist nicht mehr rechenschaftspflichtig für ${oneOrCountOf("entfernte", activities)}`,
  morePartiesGain: (parties) => moreAccountable(parties),
  morePartiesGainNewActivities: (parties) => `${moreAccountable(parties)} für neue Aktivitäten`,
  morePartiesLoseRemovedActivities: (parties) =>
    `${counted(parties, "weitere Partei war", "weitere Parteien waren")} rechenschaftspflichtig für entfernte Aktivitäten`,
  moreDutiesMove: (duties) =>
    counted(duties, "weitere Zuständigkeit ändert sich", "weitere Zuständigkeiten ändern sich"),
  gainsIgnored: (party, activities) =>
    `${partyNamed(party)} wird rechenschaftspflichtig für ${oneOrCount(activities)} (laut Richtlinie ignoriert)`,
  movesIgnored: (moves) =>
    `${counted(moves, "Änderung einer Zuständigkeit", "Änderungen von Zuständigkeiten")} laut Richtlinie ignoriert`,
  changesIgnored: (changes) => `${counted(changes, "Änderung", "Änderungen")} laut Richtlinie ignoriert`,
  sentence({ party, shifts, ignoresMoves, clauses, others }) {
    const moves = clauses.join("; ");
    const rest = others.join(", ");
    const start = party === null ? "" : `Für ${partyNamed(party)}: `;
    if (shifts > 0) {
      const count = counted(shifts, "Zuständigkeit ändert sich", "Zuständigkeiten ändern sich");
      return `${start}${count}: ${moves}.${rest === "" ? "" : ` Außerdem ${rest}.`}`;
    }
    const exception = ignoresMoves ? ", die zählt," : "";
    if (clauses.length > 0) {
      return `${start}${moves}. Keine weitere Zuständigkeit${exception} ändert sich${rest === "" ? "" : `: ${rest}`}.`;
    }
    const none = `${start}${start === "" ? "Keine" : "keine"} Zuständigkeit${exception} ändert sich`;
    return rest === "" ? `${none}, auch sonst nichts.` : `${none}: ${rest}.`;
  },
};

function oneOrCount(activities: readonly string[]): string {
  const [only] = activities;
  return only !== undefined && activities.length === 1 ? activityNamed(only) : counts.activity(activities.length);
}

function oneOrCountOf(state: "neue" | "entfernte", activities: readonly string[]): string {
  const [only] = activities;
  return only !== undefined && activities.length === 1
    ? `eine ${state} Aktivität: ${activityNamed(only)}`
    : `${activities.length} ${state} Aktivitäten`;
}

function moreAccountable(parties: number): string {
  return `${counted(parties, "weitere Partei wird", "weitere Parteien werden")} rechenschaftspflichtig`;
}
