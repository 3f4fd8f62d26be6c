import type { Page } from "./page.ts";
import { textWidth } from "./pieces.ts";
import { wrap } from "./wrap.ts";

/** One item of a list: `  12:40  error    No accountable party for "Ship"  single-accountable`. */
export interface Entry {
  /** What stands before the text, laid out and safe already; further lines are indented by its width. */
  lead: string;
  /** What the item says, as it comes from the results. */
  text: string;
  /** What stands after the text, dimmed: a rule, a place; empty for nothing. */
  trail: string;
}

const gap = "  ";

/** The lines of `entry`, wrapped to the page; the trail takes a line of its own when the last one has no room for it. */
export function entryLines({ lead, text, trail }: Entry, page: Page): string[] {
  const indent = textWidth(lead);
  const room = page.width - indent;
  const lines = wrap(text, room);
  const trailLines = trail === "" ? [] : wrap(trail, room).map((line) => page.paint.dim(line));
  const last = lines.pop() ?? "";
  const [only = ""] = trailLines;
  const fits = trailLines.length === 1 && textWidth(last) + gap.length + textWidth(only) <= room;
  const body = fits ? [...lines, last + gap + only] : [...lines, last, ...trailLines];
  return body.map((line, index) => (index === 0 ? lead + line : " ".repeat(indent) + line));
}
