import { readHtml } from "../blocks/html.ts";
import { code, dropBlanks } from "./characters.ts";
import { type Container, continueContainers, openContainer } from "./containers.ts";
import { endsHtml, htmlStart } from "./html-lines.ts";
import type { HtmlLeaf, Leaf, ParagraphLeaf, ParagraphLine, TableLeaf } from "./leaves.ts";
import { isBlankLine, type LineCursor, moveToLine } from "./line-cursor.ts";
import {
  closesFence,
  delimiterCells,
  fenceLength,
  headingDepth,
  isHeadingUnderline,
  isThematicBreak,
} from "./line-kinds.ts";
import { addMarkedHeading, addParagraph, addUnderlinedHeading } from "./paragraphs.ts";
import type { Reading } from "./reading.ts";
import { readRow } from "./table-rows.ts";

/** More quotes and list items than these, one in the other, are left to the reference reader. */
const deepestContainer = 50;

/** Where the reading of a document stands between two lines. */
interface State {
  reading: Reading;
  cursor: LineCursor;
  /** The quotes and list items that are open. */
  open: Container[];
  leaf: Leaf | null;
}

/** Reads the lines of a document from `first` on into its blocks. */
export function readLines(reading: Reading, cursor: LineCursor, first: number): void {
  const { lineStarts, text } = reading.source;
  const state: State = { reading, cursor, open: [], leaf: null };
  for (let line = first; line < lineStarts.length && !reading.isUnsure; line += 1) {
    if (lineStarts[line] === text.length) break;
    moveToLine(cursor, line);
    readLine(state);
  }
  closeLeaf(state);
}

function readLine(state: State): void {
  const { cursor, open } = state;
  const { matched, isNewItem } = continueContainers(open, cursor);
  if (isNewItem) {
    closeLeaf(state);
    open.length = matched;
  }
  const isWhole = matched === open.length;
  if (isWhole && (state.leaf?.kind === "fence" || state.leaf?.kind === "html")) {
    continueConcrete(state, state.leaf);
    return;
  }
  const isInterrupting = isWhole && (state.leaf?.kind === "paragraph" || state.leaf?.kind === "code");
  const isLazy = !openContainers(state, matched, isInterrupting) && !isWhole;
  if (isLazy) readLazyLine(state, matched);
  else if (isBlankLine(cursor)) endAtBlankLine(state);
  else if (state.leaf?.kind === "paragraph") continueParagraph(state, state.leaf);
  else if (state.leaf?.kind === "table") continueTable(state, state.leaf);
  else if (cursor.indent > 3) state.leaf = { kind: "code" };
  else startLeaf(state, "yes");
}

/** Reads a line without the marks of all open containers: it goes on with a paragraph, or ends these containers. */
function readLazyLine(state: State, matched: number): void {
  const { cursor, leaf, open, reading } = state;
  if (leaf?.kind === "paragraph" && !isBlankLine(cursor)) {
    if (cursor.indent <= 3 && mayInterruptLazily(cursor)) reading.isUnsure = true;
    addLine(state, leaf, "unsure");
    return;
  }
  closeLeaf(state);
  open.length = matched;
  // Indented code is over with its lazy line; the parser takes no such line behind a row for the start of a table.
  if (!isBlankLine(cursor) && cursor.indent <= 3) startLeaf(state, leaf?.kind === "table" ? "no" : "yes");
}

/** Opens the containers whose marks stand in the rest of the line; false when there are none. */
function openContainers(state: State, matched: number, isInterrupting: boolean): boolean {
  const { cursor, open, reading } = state;
  if (startsFootnote(cursor)) reading.isUnsure = true;
  let container = openContainer(cursor, isInterrupting);
  if (container === null) return false;
  closeLeaf(state);
  open.length = matched;
  for (; container !== null; container = openContainer(cursor, isInterrupting)) open.push(container);
  if (startsFootnote(cursor) || open.length > deepestContainer) reading.isUnsure = true;
  return true;
}

function startsFootnote({ text, content, end }: LineCursor): boolean {
  return text.startsWith("[^", content) && text.slice(content, end).includes("]:");
}

function endAtBlankLine(state: State): void {
  // Indented code goes on behind a blank line.
  if (state.leaf?.kind !== "code") closeLeaf(state);
}

function continueConcrete(state: State, leaf: Exclude<Leaf, ParagraphLeaf | TableLeaf>): void {
  const { text, content, end, indent, offset } = state.cursor;
  if (leaf.kind === "fence") {
    if (indent <= 3 && closesFence(text, content, end, leaf.mark, leaf.length)) state.leaf = null;
  } else if (leaf.kind === "html") {
    if (leaf.endings.length === 0 && content === end) {
      closeLeaf(state);
      return;
    }
    leaf.end = end;
    if (endsHtml(text.slice(offset, end), leaf.endings)) closeLeaf(state);
  }
}

function continueParagraph(state: State, leaf: ParagraphLeaf): void {
  const { cursor, reading } = state;
  const { text, content, end, indent } = cursor;
  if (indent > 3) addLine(state, leaf, "no");
  else if (isUnderline(cursor)) {
    addUnderlinedHeading(reading, leaf, text.charCodeAt(content) === code.equals ? 1 : 2, end);
    state.leaf = null;
  } else if (!startTable(state, leaf) && !startBlock(state, true)) addLine(state, leaf, "yes");
}

function mayInterruptLazily({ text, content }: LineCursor): boolean {
  return /[#=*_`~<|:-]/u.test(text.charAt(content));
}

function isUnderline({ text, content, end }: LineCursor): boolean {
  const first = text.charCodeAt(content);
  return (first === code.equals || first === code.minus) && isHeadingUnderline(text, content, end);
}

function addLine({ cursor, reading }: State, leaf: ParagraphLeaf, canBeHeader: ParagraphLine["canBeHeader"]): void {
  const { text, offset, content, end, isInTab } = cursor;
  // The parser splits a tab; and it blanks the marks of quotes that are nested too deep, in code, too.
  if (isInTab || text.charCodeAt(content) === code.greater) reading.isUnsure = true;
  leaf.lines.push({ start: offset, content, end, canBeHeader });
}

/** Starts a table when the line is a row of dashes below a line with as many cells. */
function startTable(state: State, leaf: ParagraphLeaf): boolean {
  const { cursor, reading } = state;
  const { text, content, end } = cursor;
  const first = text.charCodeAt(content);
  if (first !== code.pipe && first !== code.minus && first !== code.colon) return false;
  const cells = delimiterCells(text, content, end);
  const above = leaf.lines.at(-1);
  if (cells === 0 || above === undefined) return false;
  // The parser looks twice at a line that ends a paragraph, and may find a tag the second time.
  const isTag = leaf.lines.length > 1 && text.charCodeAt(above.content) === code.less;
  if (above.canBeHeader === "unsure" || isTag) reading.isUnsure = true;
  if (above.canBeHeader !== "yes") return false;
  const isLonePipe = dropBlanks(text, above.content, above.end) - above.content === 1;
  if (isLonePipe && text.charCodeAt(above.content) === code.pipe) return false;
  const header = readRow(reading, cursor.line - 1, above.content, above.end);
  if (header.cells.length !== cells) return false;
  leaf.lines.pop();
  if (leaf.lines.length > 0) closeLeaf(state);
  state.leaf = { kind: "table", header, rows: [] };
  return true;
}

function continueTable(state: State, leaf: TableLeaf): void {
  const { cursor, reading } = state;
  if (cursor.indent > 3) {
    closeLeaf(state);
    state.leaf = { kind: "code" };
  } else if (!startBlock(state, false)) {
    leaf.rows.push(readRow(reading, cursor.line, cursor.content, cursor.end));
  }
}

function startLeaf(state: State, canBeHeader: ParagraphLine["canBeHeader"]): void {
  if (startBlock(state, false)) return;
  const leaf: ParagraphLeaf = { kind: "paragraph", line: state.cursor.line, lines: [] };
  addLine(state, leaf, canBeHeader);
  closeLeaf(state);
  state.leaf = leaf;
}

/** Starts the block that the first character behind the white space of the line announces; false when it is none. */
function startBlock(state: State, isInterrupting: boolean): boolean {
  const { cursor, reading } = state;
  const { text, content, end } = cursor;
  const first = text.charCodeAt(content);
  if (first === code.hash) {
    const depth = headingDepth(text, content, end);
    if (depth === 0) return false;
    closeLeaf(state);
    addMarkedHeading(reading, cursor.line, content, end, depth);
    return true;
  }
  if (first === code.minus || first === code.asterisk || first === code.underscore) {
    if (!isThematicBreak(text, content, end)) return false;
    closeLeaf(state);
    return true;
  }
  if (first === code.backtick || first === code.tilde) {
    const length = fenceLength(text, content, end);
    if (length === 0) return false;
    closeLeaf(state);
    state.leaf = { kind: "fence", mark: first, length };
    return true;
  }
  return first === code.less && startHtml(state, isInterrupting);
}

function startHtml(state: State, isInterrupting: boolean): boolean {
  const { cursor, reading } = state;
  const line = cursor.text.slice(cursor.content, cursor.end);
  const start = htmlStart(line, isInterrupting);
  if (start === null) return false;
  closeLeaf(state);
  if (start === "unsure") {
    reading.isUnsure = true;
    return true;
  }
  const leaf: HtmlLeaf = { kind: "html", start: cursor.offset, end: cursor.end, endings: start.endings };
  state.leaf = leaf;
  if (endsHtml(line.slice(start.searchFrom), start.endings)) closeLeaf(state);
  return true;
}

function closeLeaf(state: State): void {
  const { leaf, reading } = state;
  state.leaf = null;
  if (leaf?.kind === "paragraph") addParagraph(reading, leaf);
  else if (leaf?.kind === "table") {
    const { header, rows } = leaf;
    const range = { start: header.range.start, end: (rows.at(-1) ?? header).range.end };
    reading.blocks.push({ kind: "table", table: { header, rows, range }, section: reading.section });
  } else if (leaf?.kind === "html") {
    const html = readHtml(leaf.start, leaf.end, reading.source, reading.section);
    reading.blocks.push(...html.blocks);
    reading.section = html.section;
    if (html.end > leaf.end) reading.isUnsure = true;
  }
}

