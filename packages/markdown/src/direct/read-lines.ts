import { continueContainers, openContainer } from "./containers.ts";
import { addLine, continueFence, continueHtml, continueParagraph, continueTable, startText } from "./continue-leaf.ts";
import { isBlankLine, type LineCursor, lineCursor, moveToLine } from "./line-cursor.ts";
import type { Reading } from "./reading.ts";
import { mayStartHtml, startBlock } from "./start-block.ts";
import { closeLeaf, type State } from "./state.ts";

/** More quotes and list items than these, one in the other, are left to the reference reader. */
const deepestContainer = 50;

/**
 * Reads the lines of a document from `first` on into its blocks. Each line goes the way of the parser (CommonMark,
 * "Parsing strategy"): it goes on with open quotes and list items, opens new ones, and what is left of it goes on with a
 * block or starts one.
 */
export function readLines(reading: Reading, first: number): void {
  const { lineStarts, text } = reading.source;
  const state: State = { reading, cursor: lineCursor(reading.source), open: [], leaf: null };
  for (let line = first; line < lineStarts.length && !reading.isUnsure; line += 1) {
    if (lineStarts[line] === text.length) break;
    moveToLine(state.cursor, line);
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
  const kind = state.leaf?.kind;
  if (isWhole && (kind === "fence" || kind === "html")) {
    continueLeaf(state);
    return;
  }
  const isInterrupting = isWhole && (kind === "paragraph" || kind === "code");
  const isOpened = openContainers(state, matched, isInterrupting);
  if (isWhole || isOpened) continueLeaf(state);
  else readLazyLine(state, matched);
}

/** Opens the containers whose marks stand in the rest of the line; false when there are none. */
function openContainers(state: State, matched: number, isInterrupting: boolean): boolean {
  const { cursor, open, reading } = state;
  let container = openContainer(cursor, isInterrupting);
  const isOpened = container !== null;
  if (isOpened) {
    closeLeaf(state);
    open.length = matched;
  }
  for (; container !== null && !reading.isUnsure; container = openContainer(cursor, isInterrupting)) {
    open.push(container);
    if (open.length > deepestContainer) reading.isUnsure = true;
  }
  if (startsFootnote(cursor)) reading.isUnsure = true;
  return isOpened;
}

function startsFootnote({ text, content, end }: LineCursor): boolean {
  return text.startsWith("[^", content) && text.slice(content, end).includes("]:");
}

function continueLeaf(state: State): void {
  const { cursor, leaf } = state;
  if (leaf?.kind === "fence") continueFence(state, leaf);
  else if (leaf?.kind === "html") continueHtml(state, leaf);
  else if (isBlankLine(cursor)) {
    // Indented code goes on behind a blank line.
    if (leaf?.kind !== "code") closeLeaf(state);
  } else if (leaf?.kind === "paragraph") continueParagraph(state, leaf);
  else if (leaf?.kind === "table") continueTable(state, leaf);
  else if (cursor.indent > 3) state.leaf = { kind: "code" };
  else {
    state.leaf = null;
    startText(state, "yes");
  }
}

/** Reads a line without the marks of all open containers: it goes on with a paragraph, or ends these containers. */
function readLazyLine(state: State, matched: number): void {
  const { cursor, leaf, open, reading } = state;
  const isIndented = cursor.indent > 3;
  if (leaf?.kind === "paragraph" && !isBlankLine(cursor)) {
    if (!isIndented && startBlock(state, true)) open.length = matched;
    else {
      // The parser takes some tags for HTML here, and leaves the quotes and list items around them open.
      if (mayStartHtml(cursor)) reading.isUnsure = true;
      addLine(state, leaf, "unsure");
    }
    return;
  }
  closeLeaf(state);
  open.length = matched;
  // Indented code is over with its lazy line; and the parser lets no table start with such a line below a row.
  if (!isIndented && !isBlankLine(cursor)) startText(state, leaf?.kind === "table" ? "no" : "yes");
}
