import type { Comparison } from "@raci-kit/model";
import type { Page } from "../layout/page.ts";
import type { Words } from "../words/words.ts";
import { changeEntry, changeList } from "./change-list.ts";
import { shiftsOf, type Shift } from "./changes.ts";

/** The duties that moved, each with its impact and place. */
export function shiftLines(comparison: Comparison, page: Page): string[] {
  return changeList(
    comparison,
    shiftsOf,
    (shift, document) => changeEntry(shift, document, shiftSentence(shift, page.words), page),
    page,
  );
}

function shiftSentence({ duty, party, activity }: Shift, { comparison }: Words): string {
  const name = activity.after ?? activity.before ?? "";
  return party.after === null
    ? comparison.loses(duty, party.before ?? "", name)
    : comparison.gains(duty, party.after, name, party.before);
}
