import type { Row } from "../blocks/block.ts";

/** The block that the next line may go on with. */
export type Leaf = ParagraphLeaf | TableLeaf | FenceLeaf | HtmlLeaf | CodeLeaf;

/** A line of a paragraph. */
export interface ParagraphLine {
  /** Offset behind the marks of its quotes and list items. */
  start: number;
  /** Offset of its first word. */
  content: number;
  end: number;
  /** Whether a table can start with this line, if a row of dashes follows. */
  canBeHeader: "yes" | "no" | "unsure";
}

/** The text of a paragraph, or of a heading that is underlined. */
export interface ParagraphLeaf {
  kind: "paragraph";
  /** Index of its first line in the document, from 0. */
  line: number;
  lines: ParagraphLine[];
}

/** A pipe table. */
export interface TableLeaf {
  kind: "table";
  /** Line of the header, from 1. */
  line: number;
  header: Row;
  rows: Row[];
}

/** Fenced code. */
export interface FenceLeaf {
  kind: "fence";
  /** Code of its backtick or tilde. */
  mark: number;
  length: number;
}

/** HTML between blocks. */
export interface HtmlLeaf {
  kind: "html";
  start: number;
  /** Offset behind its last line. */
  end: number;
  /** See `HtmlStart`. */
  endings: readonly string[];
  /** True when the text that ends it was found, or none is needed. */
  isEnded: boolean;
}

/** Indented code. */
interface CodeLeaf {
  kind: "code";
}
