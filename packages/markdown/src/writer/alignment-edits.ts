import type { Range, ResponsibilityModel } from "@raci-kit/model";
import { parseMarkdown } from "../syntax/parse.ts";
import { withoutExcessMarks } from "../text/excess-marks.ts";
import { rangeBetween, sourceText, type SourceText } from "../text/source.ts";
import { alignedTable } from "./aligned-table.ts";
import type { TextEdit } from "./text-edit.ts";
import { type WrittenTable, writtenTables } from "./written-table.ts";

/** The edits that align the matrices and legends of a text that are pipe tables, one a line that changes. */
export function alignmentEdits(text: string, model: ResponsibilityModel): TextEdit[] {
  const source = sourceText(text);
  const calm = withoutExcessMarks(source)?.source ?? source;
  const places = new Set(model.tables.filter(({ kind }) => kind !== "other").map(({ range }) => JSON.stringify(range)));
  return [...writtenTables(parseMarkdown(calm.text), source)]
    .filter((table) => places.has(JSON.stringify(placeOf(table, source))))
    .flatMap((table) => tableEdits(table, text));
}

/** The table's range as the reader tells it. */
function placeOf({ lines }: WrittenTable, source: SourceText): Range {
  // Without a body the table ends with its header to the reader.
  const last = lines.length > 2 ? lines.at(-1) : lines[0];
  return rangeBetween(source, lines[0]?.start ?? 0, last?.end ?? 0);
}

function tableEdits({ lines, rows, alignments }: WrittenTable, text: string): TextEdit[] {
  const aligned = alignedTable(rows, alignments);
  return lines
    .map(({ start, end }, index): TextEdit => ({ start, end, text: aligned[index] ?? "" }))
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text);
}
