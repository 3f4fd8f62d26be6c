import type { Comparison } from "@raci-kit/model";
import type { Page } from "../layout/page.ts";
import { changeEntry, changeList } from "./change-list.ts";
import { shiftSentence } from "./change-sentence.ts";
import { shiftsOf } from "./changes.ts";

/** The duties that moved, each with its impact and place. */
export function shiftLines(comparison: Comparison, page: Page): string[] {
  return changeList(
    comparison,
    shiftsOf,
    (shift, document) => changeEntry(shift, document, shiftSentence(shift, page.words), page),
    page,
  );
}
