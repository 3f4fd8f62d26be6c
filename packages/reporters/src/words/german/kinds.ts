import type { StructuralKind } from "@raci-kit/model";
import type { KindWords, StructureFacts } from "../words.ts";
import { activityNamed, counted, partyNamed, quoted } from "./common.ts";

/** The words of each kind. */
export const kindWords: Readonly<Record<StructuralKind, KindWords>> = {
  "activity-added": kind(
    ["Aktivität", "Aktivitäten", "hinzugefügt"],
    ({ activity, value }) => `Aktivität hinzugefügt: ${activityNamed(activity.after)}${held(value.after)}`,
  ),
  "activity-removed": kind(
    ["Aktivität", "Aktivitäten", "entfernt"],
    ({ activity, value }) => `Aktivität entfernt: ${activityNamed(activity.before)}${held(value.before)}`,
  ),
  "activity-reworded": kind(
    ["Aktivität", "Aktivitäten", "umformuliert"],
    ({ activity }) => `Aktivität umformuliert: ${activityNamed(activity.before)} → ${activityNamed(activity.after)}`,
  ),
  "activity-moved": kind(
    ["Aktivität", "Aktivitäten", "verschoben"],
    ({ activity, value }) => `Aktivität verschoben: ${activityNamed(activity.after)}${fromTo(value)}`,
  ),
  "activity-reordered": kind(
    ["Aktivität", "Aktivitäten", "umgeordnet"],
    ({ activity }) => `Aktivität umgeordnet: ${activityNamed(activity.after)}`,
  ),
  "activity-split": kind(
    ["Aktivität", "Aktivitäten", "aufgeteilt"],
    ({ activity, value }) =>
      `Aktivität aufgeteilt: ${activityNamed(activity.before)} → ${value.after ?? activityNamed(activity.after)}`,
  ),
  "activity-merged": kind(
    ["Aktivität", "Aktivitäten", "zusammengeführt"],
    ({ activity, value }) =>
      `Aktivität zusammengeführt: ${value.before ?? activityNamed(activity.before)} → ${activityNamed(activity.after)}`,
  ),
  "party-added": kind(
    ["Partei", "Parteien", "hinzugefügt"],
    ({ party }) => `Partei hinzugefügt: ${partyNamed(party.after)}`,
  ),
  "party-removed": kind(
    ["Partei", "Parteien", "entfernt"],
    ({ party }) => `Partei entfernt: ${partyNamed(party.before)}`,
  ),
  "party-renamed": kind(
    ["Partei", "Parteien", "umbenannt"],
    ({ party }) => `Partei umbenannt: ${partyNamed(party.before)} → ${partyNamed(party.after)}`,
  ),
  "party-reordered": kind(
    ["Partei", "Parteien", "umgeordnet"],
    ({ party }) => `Partei umgeordnet: ${partyNamed(party.after)}`,
  ),
  "matrix-added": kind(["Matrix", "Matrizen", "hinzugefügt"], ({ section }) => `Matrix hinzugefügt${under(section)}`),
  "matrix-removed": kind(["Matrix", "Matrizen", "entfernt"], ({ section }) => `Matrix entfernt${under(section)}`),
  "section-renamed": kind(
    ["Abschnitt", "Abschnitte", "umbenannt"],
    ({ value }) => `Abschnitt umbenannt${fromTo(value)}`,
  ),
  "document-added": kind(["Dokument", "Dokumente", "hinzugefügt"], () => "Dokument hinzugefügt"),
  "document-removed": kind(["Dokument", "Dokumente", "entfernt"], () => "Dokument entfernt"),
  "document-renamed": kind(["Dokument", "Dokumente", "umbenannt"], ({ value }) => `Dokument umbenannt${fromTo(value)}`),
  "legend-changed": kind(
    ["Legendeneintrag", "Legendeneinträge", "geändert"],
    ({ key, value }) => `Legende zu ${key ?? "diesem Dokument"}${fromTo(value)}`,
  ),
  "scheme-changed": kind(["Rollenschema", "Rollenschemata", "geändert"], ({ value }) => `Rollenschema${fromTo(value)}`),
  "metadata-changed": kind(
    ["Metadatum", "Metadaten", "geändert"],
    ({ key, value }) => `Metadatum ${quoted(key ?? "")}${fromTo(value)}`,
  ),
  "notation-changed": kind(
    ["Zelle", "Zellen", "anders notiert"],
    ({ activity, party, key, value }) =>
      `Notation von ${activity.after ?? party.after ?? key ?? "diesem Dokument"}${fromTo(value)}`,
  ),
};

function kind([one, many, participle]: [string, string, string], sentence: KindWords["sentence"]): KindWords {
  return {
    sentence,
    happened: (count) => `${counted(count, one, many)} ${participle}`,
    clause: (count) => `${counted(count, `${one} wurde`, `${many} wurden`)} ${participle}`,
  };
}

function fromTo({ before, after }: StructureFacts["value"]): string {
  if (before === null) {
    return after === null ? "" : `: ${after} (neu)`;
  }
  return after === null ? `: ${before} (entfallen)` : `: ${before} → ${after}`;
}

function under(section: string): string {
  return section === "" ? "" : ` unter ${section}`;
}

/** The roles that an activity brings or takes, as the change lists them. */
function held(roles: string | null): string {
  return roles === null ? "" : ` (${roles})`;
}
