import stringWidth from "string-width";
import type { Alignment } from "./written-table.ts";

/** A delimiter cell takes three columns at least: `---`, `:-:`. */
const narrowest = 3;
/** A table that would grow beyond so many times its text is written without alignment: one huge cell pads every row. */
const mostGrowth = 32;

/**
 * The lines of a pipe table: header, row of dashes, body. Columns are aligned by display width, with one space of
 * padding, the way Prettier does. A row keeps its number of cells, whether short or long.
 *
 * @param rows cells as Markdown, the header first
 * @param alignments one a header cell
 */
export function alignedTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string[] {
  const widths = columnWidths(rows, alignments.length);
  const line = (cells: readonly string[]): string =>
    lineOf(cells.map((cell, column) => padded(cell, widths[column] ?? 0, alignments[column] ?? null)));
  const dashes = alignments.map((alignment, column) => delimiter(alignment, widths[column] ?? narrowest));
  const [header = [], ...body] = rows;
  return [line(header), lineOf(dashes), ...body.map(line)];
}

function columnWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const widths = Array.from({ length: columns }, () => narrowest);
  let content = 0;
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? narrowest, displayWidth(cell));
      content += cell.length + 1;
    });
  }
  const aligned = rows.length * widths.reduce((sum, width) => sum + width, 0);
  return aligned > mostGrowth * content ? widths.map(() => narrowest) : widths;
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function padded(cell: string, width: number, alignment: Alignment): string {
  const blanks = Math.max(0, width - displayWidth(cell));
  const before = alignment === "right" ? blanks : alignment === "center" ? Math.floor(blanks / 2) : 0;
  return " ".repeat(before) + cell + " ".repeat(blanks - before);
}

function delimiter(alignment: Alignment, width: number): string {
  const left = alignment === "left" || alignment === "center" ? ":" : "";
  const right = alignment === "right" || alignment === "center" ? ":" : "";
  return left + "-".repeat(width - left.length - right.length) + right;
}

function displayWidth(cell: string): number {
  return stringWidth(cell, { countAnsiEscapeCodes: true });
}
