import type { Duty } from "@raci-kit/model";
import type { HistoryWords } from "../words.ts";
import { activityNamed, colon, counted, listed, partyNamed } from "./common.ts";
import { dutyNames, dutyVerbs } from "./duties.ts";

/** Words of `raci history`, `raci blame`, `raci changelog` and `raci sweep`. */
export const history: HistoryWords = {
  period: (from, until) => (until === null ? `depuis ${from}` : `${from} à ${until}`),
  now: "aujourd’hui",
  formerly: (names) => `auparavant ${listed(names)}`,
  removed: (date) => `supprimé le ${date}`,
  nothing: "Aucune responsabilité n’a été trouvée dans l’historique de ce document.",
  shallow: `L’historique est tronqué (clone superficiel)${colon} ce que contient son premier commit peut être plus ancien.`,
  notRead: (versions) =>
    `${counted(versions, "version n’a pas pu être lue et a été ignorée", "versions n’ont pas pu être lues et ont été ignorées")}.`,
  columns: {
    from: "De",
    until: "À",
    commit: "Empreinte",
    date: "Jour",
    author: "Auteur",
    subject: "Objet",
    changed: "Dernier transfert",
  },
  commits: "Liste des commits",
  changelog: {
    title: "Changements de responsabilité",
    unreleased: "Pas encore publié",
    nothing: "Aucune responsabilité n’a changé de main.",
    gains: (duty, activity, previous) =>
      `${dutyVerbs[duty].isNow} ${activityNamed(activity)}${previous === null ? "" : ` (auparavant ${partyNamed(previous)})`}`,
    loses: (duty, activity, next) =>
      `${dutyVerbs[duty].isNoLonger} ${activityNamed(activity)}${next === null ? "" : ` (désormais ${partyNamed(next)})`}`,
    other: "Organisation du document",
    added: (activity, duties) => `${activityNamed(activity)} est nouveau${colon} ${roles(duties)}`,
    removed: (activity, duties) => `${activityNamed(activity)} est supprimé, le rôle était${colon} ${roles(duties)}`,
  },
  sweep: {
    columns: { changed: "Sens modifié", reviewed: "Dernière revue", findings: "Constats", parties: "Acteurs" },
    never: "jamais",
    overdue: (date) => `${date}, en retard`,
    summary: (documents, overdue) =>
      `${counted(documents, "document", "documents")}, ${counted(overdue, "revue", "revues")} en retard.`,
  },
};

function roles(held: readonly Duty[]): string {
  return listed(held.map((duty) => dutyNames[duty]));
}
