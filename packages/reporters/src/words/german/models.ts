import type { ModelWords } from "../words.ts";

/** Words of `raci show`. */
export const models: ModelWords = {
  noMatrix: "Keine Matrix in diesem Dokument.",
  version: (version) => `Version ${version}`,
  updated: (updated) => `Stand ${updated}`,
  legend: "Legende",
  activity: "Aktivität",
  party: "Partei",
  unnamed: "(ohne Namen)",
  line: (line) => `Zeile ${line}`,
};
