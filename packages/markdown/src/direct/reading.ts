import type { DocumentComment, Position, Range, SectionHeading } from "@raci-kit/model";
import type { Block } from "../blocks/block.ts";
import { commentsBetween } from "../blocks/html.ts";
import type { SourceText } from "../text/source.ts";
import type { Parsers } from "../syntax/parsers.ts";
import type { InlineReader, InlineWords } from "./inline/inline-reader.ts";
import type { RowMemo } from "./row-memo.ts";

/** What was read of a document up to the line at hand. */
export interface Reading {
  readonly source: SourceText;
  readonly readInline: InlineReader;
  /** What was read in earlier revisions of the document; null when it is read once. */
  readonly memo: RowMemo | null;
  /** Null when a document that takes a parser is left to others. */
  readonly parsers: Parsers | null;
  readonly blocks: Block[];
  /** Comments inside texts and cells. */
  readonly comments: DocumentComment[];
  /** The headings above the next block. */
  section: readonly SectionHeading[];
  /** True when something was met that only the reference reader knows for certain. */
  isUnsure: boolean;
}

/** The place of an offset in a line that is known, index from 0. */
export function placeInLine(source: SourceText, line: number, offset: number): Position {
  return { line: line + 1, column: offset - (source.lineStarts[line] ?? 0) + 1 };
}

/** The range between two offsets in one line. */
export function rangeInLine(source: SourceText, line: number, start: number, end: number): Range {
  const before = 1 - (source.lineStarts[line] ?? 0);
  return {
    start: { line: line + 1, column: start + before },
    end: { line: line + 1, column: end + before },
  };
}

/** Keeps the comments of a text that stands in one piece from `start` on. */
export function keepComments(reading: Reading, { html }: InlineWords, start: number): void {
  for (const [from, to] of html) {
    reading.comments.push(...commentsBetween(start + from, start + to, reading.source));
  }
}
