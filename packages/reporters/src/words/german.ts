import { counts } from "./german/common.ts";
import { comparison } from "./german/comparison.ts";
import { dutyNames } from "./german/duties.ts";
import { history } from "./german/history.ts";
import { lint } from "./german/lint.ts";
import { models } from "./german/models.ts";
import { notice } from "./german/notice.ts";
import { review } from "./german/review.ts";
import { sideBySide } from "./german/side-by-side.ts";
import { verdict } from "./german/verdict.ts";
import type { Words } from "./words.ts";

/** The words in German. */
export const german: Words = {
  count: counts,
  part: (part, parts) => `Teil ${part} von ${parts}`,
  duty: dutyNames,
  // The German text of Semantic Versioning keeps these words.
  impact: { major: "major", minor: "minor", patch: "patch" },
  severity: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  lint,
  verdict,
  comparison,
  models,
  review,
  sideBySide,
  notice,
  history,
};
