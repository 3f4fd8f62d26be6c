import type { VerdictWords } from "../words.ts";
import { activityNamed, colon, counted, counts, partyNamed, semicolon } from "./common.ts";
import { dutyVerbs } from "./duties.ts";

/** Words of the first line of a comparison. */
export const verdict: VerdictWords = {
  gains(duty, party, activities, previous) {
    const gain = `${partyNamed(party)} ${dutyVerbs[duty].becomes} ${oneOrCount(activities)}`;
    if (previous === null) {
      return gain;
    }
    const before = `${gain}, auparavant ${partyNamed(previous)}`;
    return activities.length === 1 ? before : `${before} pour toutes`;
  },
  loses: (duty, party, activities) => `${partyNamed(party)} ${dutyVerbs[duty].isNoLonger} ${oneOrCount(activities)}`,
  gainsNewActivities(party, activities) {
    const [only] = activities;
    const what =
      only !== undefined && activities.length === 1
        ? `d’une nouvelle activité${colon} ${activityNamed(only)}`
        : `de ${activities.length} nouvelles activités`;
    return `${partyNamed(party)} devient le garant ${what}`;
  },
  losesRemovedActivities(party, activities) {
    const [only] = activities;
    const what =
      only !== undefined && activities.length === 1
        ? `d’une activité supprimée${colon} ${activityNamed(only)}`
        : `de ${activities.length} activités supprimées`;
    return `${partyNamed(party)} n’est plus le garant ${what}`;
  },
  morePartiesGain: (parties) => moreGuarantors(parties),
  morePartiesGainNewActivities: (parties) => `${moreGuarantors(parties)} de nouvelles activités`,
  morePartiesLoseRemovedActivities: (parties) =>
    `${counted(parties, "autre acteur était garant", "autres acteurs étaient garants")} d’activités supprimées`,
  moreDutiesMove: (duties) => counted(duties, "autre responsabilité change", "autres responsabilités changent"),
  gainsIgnored: (party, activities) =>
    `${partyNamed(party)} devient le garant de ${oneOrCount(activities)} (ignoré par la configuration)`,
  movesIgnored: (moves) =>
    `${counted(moves, "changement de responsabilité ignoré", "changements de responsabilité ignorés")} par la configuration`,
  changesIgnored: (changes) => `${counted(changes, "changement ignoré", "changements ignorés")} par la configuration`,
  sentence({ party, shifts, ignoresMoves, clauses, others }) {
    const moves = clauses.join(`${semicolon} `);
    const rest = others.join(", ");
    const start = party === null ? "" : `Pour ${partyNamed(party)}${colon} `;
    if (shifts > 0) {
      const count = counted(shifts, "responsabilité change", "responsabilités changent");
      return `${start}${count}${colon} ${moves}.${rest === "" ? "" : ` Également${colon} ${rest}.`}`;
    }
    const exception = ignoresMoves ? " prise en compte" : "";
    if (clauses.length > 0) {
      const none = `Aucune autre responsabilité${exception} ne change`;
      return `${start}${moves}. ${none}${rest === "" ? "" : `${colon} ${rest}`}.`;
    }
    const none = `${start}${start === "" ? "Aucune" : "aucune"} responsabilité${exception} ne change`;
    return rest === "" ? `${none}, et rien d’autre non plus.` : `${none}${colon} ${rest}.`;
  },
};

function oneOrCount(activities: readonly string[]): string {
  const [only] = activities;
  return only !== undefined && activities.length === 1 ? activityNamed(only) : counts.activity(activities.length);
}

function moreGuarantors(parties: number): string {
  return counted(parties, "autre acteur devient garant", "autres acteurs deviennent garants");
}
