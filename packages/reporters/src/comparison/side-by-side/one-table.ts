import type { Page } from "../../layout/page.ts";
import { tableLines, type TableRow } from "../../layout/table.ts";
import type { FoldedRow } from "./folded-rows.ts";
import { markPaint, markWithin, rowMark } from "./mark-paint.ts";
import type { MarkedTable } from "./marked-table.ts";
import type { MarkedText } from "./marked-text.ts";
import type { PartyPairs } from "./party-pairs.ts";

/** The texts of one row, or of the heading row, in both revisions. */
type Sides = Record<"before" | "after", readonly MarkedText[] | null>;

const blank: MarkedText = { text: "", mark: "" };

/** Both revisions of a matrix in one table, `before → after` where a cell changed. */
export function oneTableLines({ parties, headings, rows }: MarkedTable, page: Page): string[] {
  const [, ...names] = joined(headings, parties);
  const columns = [page.words.models.activity, ...names.map(({ text }) => text)];
  return tableLines(
    columns,
    rows.map((row) => tableRow(row, parties, page)),
    page,
  );
}

function tableRow(row: FoldedRow, parties: PartyPairs, page: Page): TableRow {
  if ("leftOut" in row) {
    return { cells: [`… ${page.words.sideBySide.unchanged(row.leftOut)}`], band: null, paints: [page.paint.dim] };
  }
  const texts = joined(row, parties);
  return {
    cells: texts.map(({ text }) => text),
    band: row.band,
    mark: rowMark(row, page),
    paints: texts.map(({ mark }) => markPaint(markWithin(row, mark), page)),
  };
}

/** The name, then the parties of the new revision, then those that are gone. */
function joined({ before, after }: Sides, parties: PartyPairs): MarkedText[] {
  const [oldName, ...oldCells] = before ?? [];
  const [name, ...cells] = after ?? [];
  const present = parties.after.map(({ partner }, index) => join(oldCells[partner], cells[index]));
  const gone = parties.before.flatMap(({ partner }, index) => (partner < 0 ? [join(oldCells[index], blank)] : []));
  return [join(oldName, name), ...present, ...gone];
}

/** `A → RA` where both revisions say something, `+RA` or `-A` where one does. */
function join(before: MarkedText = blank, after: MarkedText = blank): MarkedText {
  if (after.mark === "~") {
    return { text: `${before.text} → ${after.text}`, mark: "~" };
  }
  const { text, mark } = after.text === "" ? before : after;
  return { text: mark + text, mark };
}
