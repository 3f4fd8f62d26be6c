import type { Duty } from "@raci-kit/model";
import type { NoticeWords } from "../words.ts";
import { activityNamed, colon, counted, listed, partyNamed, semicolon } from "./common.ts";
import { dutyNames } from "./duties.ts";

/** How French tells somebody of a duty that comes or goes; an activity follows. */
const verbs: Readonly<Record<Duty, { gain: string; loss: string }>> = {
  accountable: { gain: "Vous devenez le garant de", loss: "Vous n’êtes plus le garant de" },
  responsible: { gain: "Vous devenez responsable de", loss: "Vous n’êtes plus responsable de" },
  supporting: { gain: "Vous intervenez en soutien de", loss: "Vous n’intervenez plus en soutien de" },
  consulted: { gain: "Votre avis est désormais demandé sur", loss: "Votre avis n’est plus demandé sur" },
  informed: {
    gain: "Vous recevez désormais les informations sur",
    loss: "Vous ne recevez plus les informations sur",
  },
  other: { gain: "Vous prenez un autre rôle dans", loss: "Vous n’avez plus votre autre rôle dans" },
};

const months = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
];

/** Words of a notice. */
export const notice: NoticeWords = {
  title: (audience, service) =>
    service === null
      ? `Ce qui change pour ${partyNamed(audience)}`
      : `${service}${colon} ce qui change pour ${partyNamed(audience)}`,
  effective: (date) => `Ces changements prennent effet le ${date}.`,
  date: (day, month, year) => `${day === 1 ? "1er" : day} ${months[month - 1] ?? month} ${year}`,
  nothing: `Rien ne change pour vous${colon} aucune responsabilité ne vous revient, aucune ne vous est retirée.`,
  renamed: (before, after) =>
    `Le document vous nomme désormais ${partyNamed(after)}, et non plus ${partyNamed(before)}.`,
  headings: {
    gained: "Ce qui vous revient",
    lost: "Ce qui ne vous revient plus",
    told: "Consultation et information",
    added: "Nouvelles activités",
    removed: "Activités supprimées",
    meaning: "Ce que signifient les rôles",
  },
  gains: (duty, activity, previous) =>
    `${verbs[duty].gain} ${activityNamed(activity)}${previous === null ? "" : ` (auparavant ${partyNamed(previous)})`}.`,
  loses: (duty, activity, next) =>
    `${verbs[duty].loss} ${activityNamed(activity)}${next === null ? "" : ` (désormais ${partyNamed(next)})`}.`,
  added: (activity, duties) => `Nouveau${colon} ${activityNamed(activity)}. Votre rôle${colon} ${roles(duties)}.`,
  removed: (activity, duties) =>
    `Supprimé${colon} ${activityNamed(activity)}. Votre rôle était${colon} ${roles(duties)}.`,
  meaning: (letter, before, after) =>
    `${letter}${colon} ${after ?? "sans explication désormais"} (auparavant${colon} ${before ?? "sans explication"})`,
  reworded: (activities) =>
    `${counted(activities, "activité est formulée", "activités sont formulées")} autrement${semicolon} cela seul ne change aucune responsabilité.`,
};

function roles(duties: readonly Duty[]): string {
  return listed(duties.map((duty) => dutyNames[duty]));
}
