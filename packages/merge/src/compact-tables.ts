import { mayHoldMatrix, readDocument, type ReadOptions } from "@raci-kit/markdown";
import { giveForm, takeForm } from "./document/text-form.ts";
import { cellTexts, findTable, type WrittenTable } from "./table/written-table.ts";

/**
 * A document with its matrices written without alignment, one space beside every cell: two revisions that differ in
 * alignment alone become the same. Every line stays in its place with its end, and what is no matrix stays as it is.
 */
export function compactTables(text: string, reading: ReadOptions): string {
  const formed = takeForm(text);
  if (formed === null || !mayHoldMatrix(text)) return text;
  const lines = formed.text.split("\n");
  const tables = readDocument(formed.text, reading).matrices.flatMap((matrix) => findTable(matrix, lines) ?? []);
  if (tables.length === 0) return text;
  for (const table of tables) {
    for (const [index, line] of compactLines(table).entries()) lines[table.start + index] = line;
  }
  return giveForm(lines.join("\n"), formed.form);
}

function compactLines({ header, dashes, rows }: WrittenTable): string[] {
  const delimiters = cellTexts(dashes).map((cell) => cell.replace(/-+/u, "---"));
  return [
    compactLine(header.prefix, cellTexts(header)),
    compactLine(dashes.prefix, delimiters),
    ...rows.map(({ written, cells }) => compactLine(written.prefix, cells)),
  ];
}

function compactLine(prefix: string, cells: readonly string[]): string {
  return `${prefix}| ${cells.join(" | ")} |`;
}
