import type { ComparisonWords } from "../words.ts";
import { activityNamed, counted, listed, partyNamed } from "./common.ts";
import { dutyNames, dutyVerbs } from "./duties.ts";
import { kindWords } from "./kinds.ts";

/** Words of `raci diff`. */
export const comparison: ComparisonWords = {
  headings: {
    shifts: "Zuständigkeiten, die sich ändern",
    balance: "Bilanz der Parteien",
    structure: "Struktur",
    wording: "Formulierung",
  },
  party: "Partei",
  gains(duty, party, activity, previous) {
    const gain = `${partyNamed(party)} ${dutyVerbs[duty].isNow(activityNamed(activity))}`;
    return previous === null ? gain : `${gain}, bisher ${partyNamed(previous)}`;
  },
  loses: (duty, party, activity) => `${partyNamed(party)} ${dutyVerbs[duty].isNoLonger(activityNamed(activity))}`,
  kinds: kindWords,
  shiftClause: (duty, count) =>
    counted(
      count,
      `Zuständigkeit (${dutyNames[duty]}) ändert sich`,
      `Zuständigkeiten (${dutyNames[duty]}) ändern sich`,
    ),
  beforePlace: (place) => `bisher ${place}`,
  folded: (counts) => `${counts.join(", ")} (--details zeigt sie)`,
  allIgnored: "Versionssprung: keiner, denn die Richtlinie ignoriert alles, was sich geändert hat.",
  ignored: (changes) => `Laut Richtlinie ignoriert: ${counted(changes, "Änderung", "Änderungen")}`,
  versionStep: (bump, reasons) =>
    `Versionssprung: ${bump === "none" ? "keiner" : bump}, denn ${
      reasons.length === 0 ? "nichts hat sich geändert" : listed(reasons)
    }.`,
};
