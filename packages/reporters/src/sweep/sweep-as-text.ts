import type { Sweep } from "@raci-kit/model";
import { terminalText } from "../escape/terminal.ts";
import { pageOf } from "../layout/page.ts";
import { tableLines } from "../layout/table.ts";
import type { Style } from "../style.ts";
import { sweepTable } from "./sweep-table.ts";

/** The state of documents as a table, a row each, and how many of them wait for a review. */
export function sweepAsText(sweep: Sweep, style: Style): string {
  const page = pageOf(style);
  const { columns, rows } = sweepTable(sweep, page.words);
  const overdue = sweep.documents.filter((document) => document.overdue).length;
  const table = tableLines(
    columns,
    rows.map((cells) => ({ cells: cells.map((cell) => (typeof cell === "string" ? cell : cell.text)), band: null })),
    page,
  );
  return terminalText([...table, "", page.words.history.sweep.summary(sweep.documents.length, overdue)]);
}
