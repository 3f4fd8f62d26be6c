import { code, dropBlanks } from "./characters.ts";
import { endsHtml } from "./html-lines.ts";
import type { FenceLeaf, HtmlLeaf, ParagraphLeaf, ParagraphLine, TableLeaf } from "./leaves.ts";
import { isBlankLine, type LineCursor } from "./line-cursor.ts";
import { closesFence, delimiterCells, isHeadingUnderline } from "./line-kinds.ts";
import { addUnderlinedHeading } from "./paragraphs.ts";
import { startBlock } from "./start-block.ts";
import { closeLeaf, type State } from "./state.ts";
import { readRow } from "./table-rows.ts";

/** Reads a line below the first line of fenced code: the code goes on, or ends with its fence. */
export function continueFence(state: State, { mark, length }: FenceLeaf): void {
  const { text, content, end, indent } = state.cursor;
  if (indent <= 3 && closesFence(text, content, end, mark, length)) state.leaf = null;
}

/** Reads a line below the first line of HTML: it goes on, or ends with a blank line or with what it waits for. */
export function continueHtml(state: State, leaf: HtmlLeaf): void {
  const { text, offset, end } = state.cursor;
  if (leaf.endings.length === 0 && isBlankLine(state.cursor)) {
    closeLeaf(state);
    return;
  }
  leaf.end = end;
  if (!endsHtml(text.slice(offset, end), leaf.endings)) return;
  leaf.isEnded = true;
  closeLeaf(state);
}

/** Reads a line below a row: another row, or the start of another block. */
export function continueTable(state: State, leaf: TableLeaf): void {
  const { line, content, end, indent } = state.cursor;
  if (indent > 3) {
    closeLeaf(state);
    state.leaf = { kind: "code" };
  } else if (!startBlock(state, false)) leaf.rows.push(readRow(state.reading, line, content, end));
}

/** Reads a line below a line of text: it goes on, becomes a heading or the header of a table, or ends. */
export function continueParagraph(state: State, leaf: ParagraphLeaf): void {
  const { text, content, end, indent } = state.cursor;
  if (indent > 3) addLine(state, leaf, "no");
  else if (isUnderline(state.cursor)) {
    state.leaf = null;
    addUnderlinedHeading(state.reading, leaf, text.charCodeAt(content) === code.equals ? 1 : 2, end);
  } else if (!startTable(state, leaf) && !startBlock(state, true)) addLine(state, leaf, "yes");
}

/** Starts a paragraph, unless the line starts another block. */
export function startText(state: State, canBeHeader: ParagraphLine["canBeHeader"]): void {
  if (startBlock(state, false)) return;
  const leaf: ParagraphLeaf = { kind: "paragraph", line: state.cursor.line, lines: [] };
  addLine(state, leaf, canBeHeader);
  state.leaf = leaf;
}

/** Adds a line to a paragraph. */
export function addLine(
  { cursor, reading }: State,
  leaf: ParagraphLeaf,
  canBeHeader: ParagraphLine["canBeHeader"],
): void {
  const { offset, content, end, isInTab } = cursor;
  // The parser splits a tab.
  if (isInTab) reading.isUnsure = true;
  leaf.lines.push({ start: offset, content, end, canBeHeader });
}

function isUnderline({ text, content, end }: LineCursor): boolean {
  const first = text.charCodeAt(content);
  return (first === code.equals || first === code.minus) && isHeadingUnderline(text, content, end);
}

/** Starts a table when the line is a row of dashes below a line with as many cells. */
function startTable(state: State, leaf: ParagraphLeaf): boolean {
  const { cursor, reading } = state;
  const { text, content, end } = cursor;
  const cells = delimiterCells(text, content, end);
  const above = leaf.lines.at(-1);
  if (cells === 0 || above === undefined || isLonePipe(text, above)) return false;
  // The parser looks twice at a line that ends a paragraph, and may find a tag the second time.
  const isTag = leaf.lines.length > 1 && text.charCodeAt(above.content) === code.less;
  if (above.canBeHeader === "unsure" || isTag) reading.isUnsure = true;
  if (above.canBeHeader !== "yes") return false;
  const comments = reading.comments.length;
  const header = readRow(reading, cursor.line - 1, above.content, above.end);
  if (header.cells.length !== cells) {
    // The line stays text, and gives its comments as such.
    reading.comments.length = comments;
    return false;
  }
  leaf.lines.pop();
  if (leaf.lines.length > 0) closeLeaf(state);
  state.leaf = { kind: "table", line: cursor.line, header, rows: [] };
  return true;
}

function isLonePipe(text: string, { content, end }: ParagraphLine): boolean {
  return text.charCodeAt(content) === code.pipe && dropBlanks(text, content, end) === content + 1;
}
