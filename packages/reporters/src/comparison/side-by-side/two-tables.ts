import { clipAround, pad } from "../../layout/clip.ts";
import { columnGap } from "../../layout/column-blocks.ts";
import type { Page } from "../../layout/page.ts";
import type { Paint } from "../../layout/paints.ts";
import { wrap } from "../../layout/wrap.ts";
import type { FoldedRow } from "./folded-rows.ts";
import { fitHalves, type Halves } from "./halves.ts";
import { markPaint, markWithin, rowMark } from "./mark-paint.ts";
import type { MarkedTable } from "./marked-table.ts";
import type { Mark, MarkedText } from "./marked-text.ts";

const gutter = "  ";
const divider = " │ ";
const gap = " ".repeat(columnGap);

/** Both revisions of a matrix beside each other, names cut to the page; null when there is no room for two tables. */
export function twoTableLines({ headings, rows, ...table }: MarkedTable, page: Page): string[] | null {
  const halves = fitHalves({ headings, rows, ...table }, page.width - gutter.length - divider.length);
  if (halves === null) {
    return null;
  }
  const { bold, dim } = page.paint;
  const headingPaint =
    (mark: Mark): Paint =>
    (text) =>
      bold(markPaint(mark, page)(text));
  return [
    gutter + besideEachOther(headings, halves, headingPaint, page),
    gutter + dim(ruleOf(halves.before) + divider + ruleOf(halves.after)),
    ...rows.flatMap((row) => rowLines(row, halves, page)),
  ];
}

function rowLines(row: FoldedRow, halves: Halves, page: Page): string[] {
  const { bold, dim } = page.paint;
  if ("leftOut" in row) {
    return [dim(`${gutter} … ${page.words.sideBySide.unchanged(row.leftOut)}`)];
  }
  const band = row.band === null ? [] : wrap(row.band, page.width - gutter.length - 1);
  const paintOf = (mark: Mark): Paint => markPaint(markWithin(row, mark), page);
  return [
    ...band.map((line) => `${gutter} ${bold(line)}`),
    rowMark(row, page) + besideEachOther(row, halves, paintOf, page),
  ];
}

function besideEachOther(
  { before, after }: Record<"before" | "after", readonly MarkedText[] | null>,
  halves: Halves,
  paintOf: (mark: Mark) => Paint,
  { paint }: Page,
): string {
  return half(before ?? [], halves.before, paintOf) + paint.dim(divider) + half(after ?? [], halves.after, paintOf);
}

function half(texts: readonly MarkedText[], widths: readonly number[], paintOf: (mark: Mark) => Paint): string {
  const cells = widths.map((width, column) => {
    const { text, mark, differsAt = 0 } = texts[column] ?? { text: "", mark: "" };
    const shown = mark + clipAround(text, width - 1, differsAt);
    return pad((mark === "" ? " " : "") + (shown === "" ? "" : paintOf(mark)(shown)), width);
  });
  return cells.join(gap);
}

function ruleOf(widths: readonly number[]): string {
  return widths.map((width) => "─".repeat(width)).join(gap);
}
