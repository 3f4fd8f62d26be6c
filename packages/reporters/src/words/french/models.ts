import type { ModelWords } from "../words.ts";
import { colon } from "./common.ts";

/** Words of `raci show`. */
export const models: ModelWords = {
  noMatrix: "Aucune matrice dans ce document.",
  version: (version) => `version ${version}`,
  updated: (updated) => `mise à jour${colon} ${updated}`,
  legend: "Légende",
  activity: "Activité",
  party: "Acteur",
  unnamed: "(sans nom)",
  line: (line) => `ligne ${line}`,
};
