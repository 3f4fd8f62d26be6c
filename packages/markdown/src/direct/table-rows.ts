import { Cell, type Row } from "../blocks/block.ts";
import { writtenId } from "../blocks/pipe-table.ts";
import { code, dropBlanks, skipBlanks } from "./characters.ts";
import { inlineMarks, mark, markOf, meaningfulMarks } from "./inline/marks.ts";
import { keepComments, rangeInLine, type Reading } from "./reading.ts";

/** A row of a pipe table: the cells between two offsets of a line. */
export function readRow(reading: Reading, line: number, start: number, end: number): Row {
  const { memo, source, comments } = reading;
  if (memo === null) return readCells(reading, line, start, end);
  const text = source.text.slice(start, end);
  const known = memo.rowOf(text);
  if (known !== undefined) return known;
  const before = comments.length;
  const row = readCells(reading, line, start, end);
  if (!reading.isUnsure && comments.length === before) memo.keep(text, row, source.text);
  return row;
}

function readCells(reading: Reading, line: number, start: number, end: number): Row {
  const { text } = reading.source;
  const cells: Cell[] = [];
  let open = text.charCodeAt(start) === code.pipe ? start + 1 : start;
  let marks = 0;
  for (let offset = open; offset < end; offset += 1) {
    const found = markOf[text.charCodeAt(offset)] ?? 0;
    if (found === 0) continue;
    if (found === mark.pipe) {
      cells.push(readCell(reading, line, open, offset, marks));
      open = offset + 1;
      marks = 0;
      continue;
    }
    marks |= found;
    if (found === mark.backslash && isEscapable(text, offset + 1, end)) offset += 1;
  }
  const isOpen = cells.length === 0 || skipBlanks(text, open, end) < end;
  if (isOpen) cells.push(readCell(reading, line, open, end, marks));
  return { cells, range: rangeInLine(reading.source, line, start, end) };
}

function isEscapable(text: string, offset: number, end: number): boolean {
  const next = text.charCodeAt(offset);
  return offset < end && (next === code.backslash || next === code.pipe);
}

function readCell(reading: Reading, line: number, open: number, close: number, marks: number): Cell {
  const { source } = reading;
  const start = skipBlanks(source.text, open, close);
  const end = dropBlanks(source.text, start, close);
  const written = source.text.slice(start, end);
  // Blanks of other kinds (no-break spaces) are no white space to Markdown, but belong to no raw text either.
  const raw = written.trim();
  const from = raw === "" ? open : start + (raw.length === written.length ? 0 : written.indexOf(raw));
  const range = rangeInLine(source, line, from, raw === "" ? close : from + raw.length);
  const id = (marks & (mark.less | mark.brace)) === 0 ? null : writtenId(raw);
  const meaningful = (marks & inlineMarks) === 0 ? 0 : meaningfulMarks(written, marks);
  if (meaningful === 0) return new Cell(raw, written, false, id, range);
  const words = reading.readInline("cell", written, meaningful);
  reading.isUnsure ||= words === null;
  if (words === null) return new Cell(raw, written, false, id, range);
  if (words.html.length > 0) keepComments(reading, words, start);
  return new Cell(raw, words.text, words.strong, id, range);
}
