import type { Position } from "@raci-kit/model";
import { Cell, type Row, type Table, tableOf } from "../../blocks/block.ts";
import type { CsvPiece } from "./csv-pieces.ts";
import type { CsvRecord } from "./csv-records.ts";

/** A piece of a CSV text as a table for the reader. Its ranges start at its first row; their columns count cells. */
export function csvTable(header: CsvRecord, { rows, columns }: CsvPiece): Table {
  const line = rows[0]?.line ?? header.line;
  const head = rowOf({ cells: header.cells, line }, columns);
  const body = rows.map((row) => rowOf(row, columns));
  return tableOf(head, body);
}

/** The text of a cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
export function spreadsheetText(cell: string): string {
  return cell.replace(/^'(?='*[-=+@\t\r＝＋－＠])/u, "");
}

function rowOf({ cells, line }: CsvRecord, columns: readonly number[]): Row {
  return {
    cells: columns.map((column) => {
      const text = spreadsheetText(cells[column] ?? "").trim();
      const start: Position = { line, column: column + 1 };
      return new Cell(text, text, false, null, { start, end: { line, column: column + 2 } });
    }),
    range: { start: { line, column: 1 }, end: { line, column: cells.length + 1 } },
  };
}
