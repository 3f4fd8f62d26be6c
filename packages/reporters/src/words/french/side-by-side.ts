import type { SideBySideWords } from "../words.ts";
import { counted } from "./common.ts";

/** Words of two revisions side by side. */
export const sideBySide: SideBySideWords = {
  before: "Avant",
  after: "Après",
  marks: { added: "ajouté", removed: "supprimé", changed: "modifié", moved: "déplacé" },
  unchanged: (activities) => counted(activities, "activité inchangée", "activités inchangées"),
};
