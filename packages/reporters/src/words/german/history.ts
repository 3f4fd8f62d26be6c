import type { Duty } from "@raci-kit/model";
import type { HistoryWords } from "../words.ts";
import { activityNamed, counted, listed, partyNamed } from "./common.ts";
import { dutyNames, dutyVerbs } from "./duties.ts";

/** Words of `raci history`, `raci blame`, `raci changelog` and `raci sweep`. */
export const history: HistoryWords = {
  period: (from, until) => (until === null ? `seit ${from}` : `${from} bis ${until}`),
  now: "heute",
  formerly: (names) => `früher ${listed(names)}`,
  removed: (date) => `entfernt am ${date}`,
  nothing: "In der Geschichte dieses Dokuments wurde keine Zuständigkeit gefunden.",
  shallow: "Die Geschichte ist abgeschnitten (flacher Klon): Was ihr erster Commit enthält, kann älter sein.",
  notRead: (versions) =>
    `${counted(versions, "Fassung konnte nicht gelesen werden und wurde übergangen", "Fassungen konnten nicht gelesen werden und wurden übergangen")}.`,
  columns: {
    from: "Von",
    until: "Bis",
    commit: "Kennung",
    date: "Tag",
    author: "Autor",
    subject: "Betreff",
    changed: "Zuletzt verschoben",
  },
  commits: "Genannte Commits",
  changelog: {
    title: "Geänderte Zuständigkeiten",
    unreleased: "Noch nicht veröffentlicht",
    nothing: "Keine Zuständigkeit hat gewechselt.",
    gains: (duty, activity, previous) =>
      `${dutyVerbs[duty].isNow(activityNamed(activity))}${previous === null ? "" : ` (bisher: ${partyNamed(previous)})`}`,
    loses: (duty, activity, next) =>
      `${dutyVerbs[duty].isNoLonger(activityNamed(activity))}${next === null ? "" : ` (künftig: ${partyNamed(next)})`}`,
    other: "Aufbau",
    added: (activity, duties) => `${activityNamed(activity)} ist neu: ${roles(duties)}`,
    removed: (activity, duties) => `${activityNamed(activity)} entfällt; die Rolle war: ${roles(duties)}`,
  },
  sweep: {
    columns: { changed: "Sinn geändert", reviewed: "Letzte Durchsicht", findings: "Befunde", parties: "Parteien" },
    never: "nie",
    overdue: (date) => `${date}, überfällig`,
    summary: (documents, overdue) =>
      `${counted(documents, "Dokument", "Dokumente")}, ${counted(overdue, "Durchsicht", "Durchsichten")} überfällig.`,
  },
};

function roles(held: readonly Duty[]): string {
  return listed(held.map((duty) => dutyNames[duty]));
}
