import { tableOf } from "../blocks/block.ts";
import { readHtml } from "../blocks/html.ts";
import type { Container } from "./containers.ts";
import type { HtmlLeaf, Leaf, TableLeaf } from "./leaves.ts";
import type { LineCursor } from "./line-cursor.ts";
import { addParagraph } from "./paragraphs.ts";
import type { Reading } from "./reading.ts";

/** Where the reading of a document stands between two lines. */
export interface State {
  readonly reading: Reading;
  readonly cursor: LineCursor;
  /** The quotes and list items that are open. */
  readonly open: Container[];
  leaf: Leaf | null;
}

/** Ends the block that was open in the line above. */
export function closeLeaf(state: State): void {
  const { leaf, reading } = state;
  state.leaf = null;
  if (leaf?.kind === "paragraph") addParagraph(reading, leaf);
  else if (leaf?.kind === "table") addTable(reading, leaf);
  else if (leaf?.kind === "html") addHtml(reading, leaf);
}

function addTable({ blocks, section, memo }: Reading, { line, header, rows }: TableLeaf): void {
  blocks.push({ kind: "table", table: memo?.tableOf(header, rows) ?? tableOf(header, rows), section, line });
}

function addHtml(reading: Reading, { start, end, isEnded }: HtmlLeaf): void {
  const html = readHtml(start, end, reading.source, reading.section, reading.parsers?.html ?? null);
  if (html === null) {
    reading.isUnsure = true;
    return;
  }
  for (const block of html.blocks) reading.blocks.push(block);
  reading.section = html.section;
  // A table that goes on behind a blank line swallows what was read since; and what never ends, ends in many ways.
  if (html.end > end || !isEnded) reading.isUnsure = true;
}
