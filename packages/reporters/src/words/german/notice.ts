import type { Duty } from "@raci-kit/model";
import type { NoticeWords } from "../words.ts";
import { activityNamed, counted, listed, partyNamed } from "./common.ts";
import { dutyNames } from "./duties.ts";

type Sentence = (activity: string) => string;

/** How German tells somebody of a duty that comes or goes; the activity stands within the verb. */
const verbs: Readonly<Record<Duty, { gain: Sentence; loss: Sentence }>> = {
  accountable: {
    gain: (activity) => `Sie werden rechenschaftspflichtig für ${activity}`,
    loss: (activity) => `Sie sind nicht mehr rechenschaftspflichtig für ${activity}`,
  },
  responsible: {
    gain: (activity) => `Sie werden verantwortlich für ${activity}`,
    loss: (activity) => `Sie sind nicht mehr verantwortlich für ${activity}`,
  },
  supporting: {
    gain: (activity) => `Sie unterstützen künftig bei ${activity}`,
    loss: (activity) => `Sie unterstützen nicht mehr bei ${activity}`,
  },
  consulted: {
    gain: (activity) => `Sie werden künftig zu ${activity} konsultiert`,
    loss: (activity) => `Sie werden nicht mehr zu ${activity} konsultiert`,
  },
  informed: {
    gain: (activity) => `Sie werden künftig über ${activity} informiert`,
    loss: (activity) => `Sie werden nicht mehr über ${activity} informiert`,
  },
  other: {
    gain: (activity) => `Sie übernehmen eine andere Rolle bei ${activity}`,
    loss: (activity) => `Sie haben keine andere Rolle mehr bei ${activity}`,
  },
};

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** Words of a notice. */
export const notice: NoticeWords = {
  title: (audience, service) => `${service === null ? "" : `${service}: `}Was sich für ${partyNamed(audience)} ändert`,
  effective: (date) => `Diese Änderungen gelten ab ${date}.`,
  date: (day, month, year) => `${day}. ${months[month - 1] ?? month} ${year}`,
  nothing: "Für Sie ändert sich nichts: Sie übernehmen keine Zuständigkeit und geben keine ab.",
  renamed: (before, after) => `Das Dokument nennt Sie jetzt ${partyNamed(after)}, nicht mehr ${partyNamed(before)}.`,
  headings: {
    gained: "Was Sie übernehmen",
    lost: "Was Sie abgeben",
    told: "Wozu Sie konsultiert und worüber Sie informiert werden",
    added: "Neue Aktivitäten",
    removed: "Entfallene Aktivitäten",
    meaning: "Was die Rollen bedeuten",
  },
  gains: (duty, activity, previous) =>
    `${verbs[duty].gain(activityNamed(activity))}${previous === null ? "" : ` (bisher ${partyNamed(previous)})`}.`,
  loses: (duty, activity, next) =>
    `${verbs[duty].loss(activityNamed(activity))}${next === null ? "" : ` (künftig ${partyNamed(next)})`}.`,
  added: (activity, duties) => `${activityNamed(activity)} ist neu. Ihre Rolle: ${roles(duties)}.`,
  removed: (activity, duties) => `${activityNamed(activity)} entfällt. Ihre Rolle war: ${roles(duties)}.`,
  meaning: (letter, before, after) =>
    `${letter}: ${after ?? "nicht mehr erklärt"} (bisher: ${before ?? "nicht erklärt"})`,
  reworded: (activities) =>
    `${counted(activities, "Aktivität ist", "Aktivitäten sind")} anders formuliert; das allein ändert keine Zuständigkeit.`,
};

function roles(duties: readonly Duty[]): string {
  return listed(duties.map((duty) => dutyNames[duty]));
}
