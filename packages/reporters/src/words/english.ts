import { counts } from "./english/common.ts";
import { comparison } from "./english/comparison.ts";
import { dutyNames } from "./english/duties.ts";
import { history } from "./english/history.ts";
import { lint } from "./english/lint.ts";
import { models } from "./english/models.ts";
import { notice } from "./english/notice.ts";
import { review } from "./english/review.ts";
import { sideBySide } from "./english/side-by-side.ts";
import { verdict } from "./english/verdict.ts";
import type { Words } from "./words.ts";

/** The words in English. */
export const english: Words = {
  count: counts,
  part: (part, parts) => `part ${part} of ${parts}`,
  duty: dutyNames,
  impact: { major: "major", minor: "minor", patch: "patch" },
  severity: { error: "error", warning: "warning", info: "info" },
  lint,
  verdict,
  comparison,
  models,
  review,
  sideBySide,
  notice,
  history,
};
