import { visible } from "../escape/visible.ts";

/** Rows as CSV (RFC 4180): commas, lines that end with CRLF, quotes where a cell needs them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/**
 * Text of a document as a cell on one line. A spreadsheet would run what begins like a formula; an apostrophe in front
 * makes it text. Text that begins so already gets one more, so that an import can take it off again.
 */
export function documentCell(text: string): string {
  return visible(text.replace(/\s+/gu, " ").trim()).replace(/^'*[-=+@＝＋－＠]/u, "'$&");
}
