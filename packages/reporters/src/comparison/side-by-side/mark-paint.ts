import { pad } from "../../layout/clip.ts";
import type { Page } from "../../layout/page.ts";
import type { Paint } from "../../layout/paints.ts";
import type { MarkedRow } from "./marked-rows.ts";
import type { Mark } from "./marked-text.ts";

/** The colour of what is marked so. */
export function markPaint(mark: Mark, { paint }: Page): Paint {
  return { "": plain, "+": paint.green, "-": paint.red, "~": paint.yellow }[mark];
}

/** The mark of one text in a row: that of the row where the row as a whole came or went. */
export function markWithin({ state }: Pick<MarkedRow, "state">, mark: Mark): Mark {
  return state === "+" || state === "-" ? state : mark;
}

/** The two columns before a row: what became of it, and whether it moved. */
export function rowMark({ state, moved }: Pick<MarkedRow, "state" | "moved">, page: Page): string {
  const marks = (state === "" ? "" : markPaint(state, page)(state)) + (moved ? page.paint.cyan(">") : "");
  return pad(marks, 2);
}

function plain(text: string): string {
  return text;
}
