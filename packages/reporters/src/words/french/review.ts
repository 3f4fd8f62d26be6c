import type { ReviewWords } from "../words.ts";
import { activityNamed, colon, counted, partyNamed } from "./common.ts";
import { dutyNames, impactNames } from "./duties.ts";

/** Words of a review. */
export const review: ReviewWords = {
  notRead: (documents) => `${counted(documents, "document n’a pas pu être lu", "documents n’ont pas pu être lus")}.`,
  compared: (base, head) => `${head} comparé à ${base}.`,
  passed: `Accepté${colon} rien de plus n’est demandé.`,
  failed: (failOn) =>
    failOn === "none"
      ? "Non accepté."
      : `Non accepté${colon} tout changement d’impact ${impactNames[failOn]} ou plus fort et tout nouveau rôle de garant demandent un accord.`,
  headings: { demands: "Accords à obtenir", findings: "Nouveaux constats", unreadable: "Documents illisibles" },
  columns: {
    activity: "Activité",
    section: "Section",
    party: "Acteur",
    duty: "Rôle",
    beforeAfter: "Avant → après",
    impact: "Impact",
    place: "Emplacement",
    gains: "Reçoit",
    losses: "Cède",
    reason: "Motif",
    hint: "Que faire",
    severity: "Gravité",
    rule: "Règle",
    message: "Constat",
    change: "Changement",
    document: "Document",
  },
  demand: (party, activity, reason) =>
    `${partyNamed(party)} doit donner son accord pour ${activityNamed(activity)}${colon} ${reason}`,
  oldFindings: (count) =>
    `${counted(count, "constat plus ancien n’est pas listé", "constats plus anciens ne sont pas listés")}.`,
  movement: (duty, count) => `${count} × ${dutyNames[duty]}`,
  moreRows: (count) => `${counted(count, "autre ligne n’est pas affichée", "autres lignes ne sont pas affichées")}.`,
};
