import type { ModelWords } from "../words.ts";

/** Words of `raci show`. */
export const models: ModelWords = {
  noMatrix: "No matrix in this document.",
  version: (version) => `version ${version}`,
  updated: (updated) => `updated ${updated}`,
  legend: "Legend",
  activity: "Activity",
  party: "Party",
  unnamed: "(no name)",
  line: (line) => `line ${line}`,
};
