import type { Range, SectionHeading } from "@raci-kit/model";
import { normaliseName } from "../text/normalise.ts";

/** One cell of a table, whatever syntax the table is written in. */
export class Cell {
  /** As written between the pipes (or tags), trimmed. */
  readonly raw: string;
  /** Plain text; `\n` where the cell breaks the line. */
  readonly text: string;
  /** True when the whole text is bold or italic. */
  readonly strong: boolean;
  /** Identity given by an anchor in the cell (`<a id="x">`, `{#x}`), or null. */
  readonly id: string | null;
  /** Where `raw` stands; a blank cell gives the space between its pipes. */
  readonly range: Range;
  private plainName: string | null = null;

  constructor(raw: string, text: string, strong: boolean, id: string | null, range: Range) {
    this.raw = raw;
    this.text = text;
    this.strong = strong;
    this.id = id;
    this.range = range;
  }

  /** The name that the cell gives, in one line; an id in braces (`{#x}`) is no part of it. All recognisers ask for it. */
  get name(): string {
    this.plainName ??= nameIn(this.text);
    return this.plainName;
  }
}

function nameIn(text: string): string {
  return normaliseName(text.includes("{#") ? text.replace(/\{#[^\s{}]+\}/gu, "") : text);
}

/** One row of a table. */
export interface Row {
  cells: readonly Cell[];
  range: Range;
}

/** A table as rows of cells. */
export interface Table {
  header: Row;
  rows: readonly Row[];
  /** From the header row to the last row. */
  range: Range;
}

/** A table of these rows. */
export function tableOf(header: Row, rows: readonly Row[]): Table {
  return { header, rows, range: { start: header.range.start, end: (rows.at(-1) ?? header).range.end } };
}

/** A heading, a paragraph or the text of a list item. */
export interface TextBlock {
  kind: "text";
  text: string;
  /** The text with an equals sign behind every letter that its marks set apart: `**R** does it` reads `R = does it`. */
  spelled: string;
  range: Range;
  section: readonly SectionHeading[];
  heading: boolean;
  /** True when it stands among HTML tags, where Markdown means nothing. */
  html?: true;
}

/** An HTML comment that stands between blocks or among tags. */
export interface CommentBlock {
  kind: "comment";
  /** What stands between its marks, trimmed. */
  text: string;
  range: Range;
}

/** A table that stands between other blocks. */
export interface TableBlock {
  kind: "table";
  table: Table;
  section: readonly SectionHeading[];
  /** Line of the header of a pipe table, from 1, whose rows stand below it line by line; null for HTML. */
  line: number | null;
}

/** A piece of the document that the reader looks at, in document order. */
export type Block = TableBlock | TextBlock | CommentBlock;
