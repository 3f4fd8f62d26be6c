import type { SideBySideWords } from "../words.ts";
import { counted } from "./common.ts";

/** Words of two revisions side by side. */
export const sideBySide: SideBySideWords = {
  before: "Before",
  after: "After",
  marks: { added: "added", removed: "removed", changed: "changed", moved: "moved" },
  unchanged: (activities) => counted(activities, "unchanged activity", "unchanged activities"),
};
