import type { ReviewWords } from "../words.ts";
import { activityNamed, counted, partyNamed } from "./common.ts";
import { dutyNames } from "./duties.ts";

/** Words of a review. */
export const review: ReviewWords = {
  notRead: (documents) => `${counted(documents, "Dokument konnte", "Dokumente konnten")} nicht gelesen werden.`,
  compared: (base, head) => `${head} verglichen mit ${base}.`,
  passed: "Bestanden: Mehr ist hier nicht nötig.",
  failed: (failOn) =>
    failOn === "none"
      ? "Nicht bestanden."
      : `Nicht bestanden: Änderungen ab der Auswirkung ${failOn} und neue Rechenschaftspflichten brauchen Zustimmung.`,
  headings: { demands: "Nötige Zustimmung", findings: "Neue Befunde", unreadable: "Nicht lesbar" },
  columns: {
    activity: "Aktivität",
    section: "Abschnitt",
    party: "Partei",
    duty: "Zuständigkeit",
    beforeAfter: "Vorher → nachher",
    impact: "Auswirkung",
    place: "Stelle",
    gains: "Übernimmt",
    losses: "Gibt ab",
    reason: "Grund",
    hint: "Was zu tun ist",
    severity: "Schweregrad",
    rule: "Regel",
    message: "Befund",
    change: "Änderung",
    document: "Dokument",
  },
  demand: (party, activity, reason) => `${partyNamed(party)} muss ${activityNamed(activity)} zustimmen: ${reason}`,
  oldFindings: (count) => `${counted(count, "älterer Befund ist", "ältere Befunde sind")} nicht aufgeführt.`,
  movement: (duty, count) => `${count} × ${dutyNames[duty]}`,
  moreRows: (count) => `${counted(count, "weitere Zeile ist", "weitere Zeilen sind")} nicht abgebildet.`,
};
