import { counts } from "./french/common.ts";
import { comparison } from "./french/comparison.ts";
import { dutyNames, impactNames } from "./french/duties.ts";
import { history } from "./french/history.ts";
import { lint } from "./french/lint.ts";
import { models } from "./french/models.ts";
import { notice } from "./french/notice.ts";
import { review } from "./french/review.ts";
import { sideBySide } from "./french/side-by-side.ts";
import { verdict } from "./french/verdict.ts";
import type { Words } from "./words.ts";

/** The words in French. */
export const french: Words = {
  count: counts,
  part: (part, parts) => `partie ${part} sur ${parts}`,
  duty: dutyNames,
  impact: impactNames,
  severity: { error: "erreur", warning: "avertissement", info: "information" },
  lint,
  verdict,
  comparison,
  models,
  review,
  sideBySide,
  notice,
  history,
};
