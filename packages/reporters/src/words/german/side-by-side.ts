import type { SideBySideWords } from "../words.ts";
import { counted } from "./common.ts";

/** Words of two revisions side by side. */
export const sideBySide: SideBySideWords = {
  before: "Vorher",
  after: "Nachher",
  marks: { added: "hinzugefügt", removed: "entfernt", changed: "geändert", moved: "verschoben" },
  unchanged: (activities) => counted(activities, "unveränderte Aktivität", "unveränderte Aktivitäten"),
};
