import type { ComparisonWords } from "../words.ts";
import { activityNamed, colon, counted, listed, partyNamed } from "./common.ts";
import { dutyVerbs, impactNames } from "./duties.ts";
import { kindWords } from "./kinds.ts";

/** Words of `raci diff`. */
export const comparison: ComparisonWords = {
  headings: {
    shifts: "Responsabilités qui changent",
    balance: "Bilan par acteur",
    structure: "Structure",
    wording: "Formulation",
  },
  party: "Acteur",
  gains(duty, party, activity, previous) {
    const gain = `${partyNamed(party)} ${dutyVerbs[duty].isNow} ${activityNamed(activity)}`;
    return previous === null ? gain : `${gain}, auparavant ${partyNamed(previous)}`;
  },
  loses: (duty, party, activity) => `${partyNamed(party)} ${dutyVerbs[duty].isNoLonger} ${activityNamed(activity)}`,
  kinds: kindWords,
  shiftClause: (duty, count) => {
    const [one, many] = dutyNouns[duty];
    return counted(count, `${one} change`, `${many} changent`);
  },
  beforePlace: (place) => `auparavant ${place}`,
  folded: (counts) => `${counts.join(", ")} (--details les affiche)`,
  allIgnored: `Saut de version${colon} aucun, car la configuration ignore tout ce qui a changé.`,
  ignored: (changes) => `Ignoré par la configuration${colon} ${counted(changes, "changement", "changements")}`,
  versionStep: (bump, reasons) =>
    `Saut de version${colon} ${bump === "none" ? "aucun" : impactNames[bump]}, car ${
      reasons.length === 0 ? "rien n’a changé" : listed(reasons)
    }.`,
};

/** Each duty as something to be counted. */
const dutyNouns: Readonly<Record<keyof typeof dutyVerbs, readonly [one: string, many: string]>> = {
  accountable: ["rôle de garant", "rôles de garant"],
  responsible: ["rôle de responsable", "rôles de responsable"],
  supporting: ["rôle de soutien", "rôles de soutien"],
  consulted: ["rôle de consulté", "rôles de consulté"],
  informed: ["rôle d’informé", "rôles d’informé"],
  other: ["autre rôle", "autres rôles"],
};
