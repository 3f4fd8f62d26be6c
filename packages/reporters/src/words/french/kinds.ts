import type { StructuralKind } from "@raci-kit/model";
import type { KindWords, StructureFacts } from "../words.ts";
import { activityNamed, colon, counted, partyNamed, quoted } from "./common.ts";

const activity = ["activité", "activités"] as const;
const party = ["acteur", "acteurs"] as const;
const matrix = ["matrice", "matrices"] as const;
const document = ["document", "documents"] as const;

/** The words of each kind. */
export const kindWords: Readonly<Record<StructuralKind, KindWords>> = {
  "activity-added": kind(
    activity,
    ["ajoutée", "ajoutées"],
    (facts) => `Activité ajoutée${colon} ${activityNamed(facts.activity.after)}${held(facts.value.after)}`,
  ),
  "activity-removed": kind(
    activity,
    ["supprimée", "supprimées"],
    (facts) => `Activité supprimée${colon} ${activityNamed(facts.activity.before)}${held(facts.value.before)}`,
  ),
  "activity-reworded": kind(
    activity,
    ["reformulée", "reformulées"],
    (facts) =>
      `Activité reformulée${colon} ${activityNamed(facts.activity.before)} → ${activityNamed(facts.activity.after)}`,
  ),
  "activity-moved": kind(
    activity,
    ["déplacée", "déplacées"],
    ({ activity: { after }, value }) => `Activité déplacée${colon} ${activityNamed(after)}${fromTo(value)}`,
  ),
  "activity-reordered": kind(
    activity,
    ["réordonnée", "réordonnées"],
    (facts) => `Activité réordonnée${colon} ${activityNamed(facts.activity.after)}`,
  ),
  "activity-split": kind(
    activity,
    ["scindée", "scindées"],
    ({ activity: { before, after }, value }) =>
      `Activité scindée${colon} ${activityNamed(before)} → ${value.after ?? activityNamed(after)}`,
  ),
  "activity-merged": kind(
    activity,
    ["fusionnée", "fusionnées"],
    ({ activity: { before, after }, value }) =>
      `Activité fusionnée${colon} ${value.before ?? activityNamed(before)} → ${activityNamed(after)}`,
  ),
  "party-added": kind(
    party,
    ["ajouté", "ajoutés"],
    (facts) => `Acteur ajouté${colon} ${partyNamed(facts.party.after)}`,
  ),
  "party-removed": kind(
    party,
    ["supprimé", "supprimés"],
    (facts) => `Acteur supprimé${colon} ${partyNamed(facts.party.before)}`,
  ),
  "party-renamed": kind(
    party,
    ["renommé", "renommés"],
    (facts) => `Acteur renommé${colon} ${partyNamed(facts.party.before)} → ${partyNamed(facts.party.after)}`,
  ),
  "party-reordered": kind(
    party,
    ["réordonné", "réordonnés"],
    (facts) => `Acteur réordonné${colon} ${partyNamed(facts.party.after)}`,
  ),
  "matrix-added": kind(matrix, ["ajoutée", "ajoutées"], ({ section }) => `Matrice ajoutée${under(section)}`),
  "matrix-removed": kind(matrix, ["supprimée", "supprimées"], ({ section }) => `Matrice supprimée${under(section)}`),
  "section-renamed": kind(
    ["section", "sections"],
    ["renommée", "renommées"],
    ({ value }) => `Section renommée${fromTo(value)}`,
  ),
  "document-added": kind(document, ["ajouté", "ajoutés"], () => "Document ajouté"),
  "document-removed": kind(document, ["supprimé", "supprimés"], () => "Document supprimé"),
  "document-renamed": kind(document, ["renommé", "renommés"], ({ value }) => `Document renommé${fromTo(value)}`),
  "legend-changed": kind(
    ["entrée de légende", "entrées de légende"],
    ["modifiée", "modifiées"],
    ({ key, value }) => `Légende ${key === null ? "du document" : quoted(key)}${fromTo(value)}`,
  ),
  "scheme-changed": kind(
    ["système de rôles", "systèmes de rôles"],
    ["modifié", "modifiés"],
    ({ value }) => `Système de rôles${fromTo(value)}`,
  ),
  "metadata-changed": kind(
    ["métadonnée", "métadonnées"],
    ["modifiée", "modifiées"],
    ({ key, value }) => `Métadonnée ${quoted(key ?? "")}${fromTo(value)}`,
  ),
  "notation-changed": kind(
    ["cellule", "cellules"],
    ["notée autrement", "notées autrement"],
    ({ activity: { after }, party: { after: name }, key, value }) =>
      `Notation ${quoted(after ?? name ?? key ?? "(document)")}${fromTo(value)}`,
  ),
};

type Forms = readonly [one: string, many: string];

function kind([one, many]: Forms, [happenedToOne, happenedToMany]: Forms, sentence: KindWords["sentence"]): KindWords {
  return {
    sentence,
    happened: (count) => counted(count, `${one} ${happenedToOne}`, `${many} ${happenedToMany}`),
    clause: (count) => counted(count, `${one} a été ${happenedToOne}`, `${many} ont été ${happenedToMany}`),
  };
}

function fromTo({ before, after }: StructureFacts["value"]): string {
  if (before === null) {
    return after === null ? "" : `${colon} ${after} (nouveau)`;
  }
  return after === null ? `${colon} ${before} (supprimé)` : `${colon} ${before} → ${after}`;
}

function under(section: string): string {
  return section === "" ? "" : ` sous ${section}`;
}

/** The roles that an activity brings or takes, as the change lists them. */
function held(roles: string | null): string {
  return roles === null ? "" : ` (${roles})`;
}
