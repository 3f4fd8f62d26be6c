import type { DocumentComment } from "@raci-kit/model";
import type { Block } from "../blocks/block.ts";
import type { Parsers } from "../syntax/parsers.ts";
import type { SourceText } from "../text/source.ts";
import { type FrontMatterText, frontMatterText } from "./front-matter-lines.ts";
import { type InlineMemo, inlineMemo, inlineReader } from "./inline/inline-reader.ts";
import { readLines } from "./read-lines.ts";
import type { Reading } from "./reading.ts";
import type { RowMemo } from "./row-memo.ts";

/** What the direct reader finds in a document: the same as the reference reader. */
export interface DirectReading {
  blocks: readonly Block[];
  frontMatter: FrontMatterText | null;
  /** Comments inside texts and cells; those that stand alone are blocks. */
  comments: readonly DocumentComment[];
}

/** What the direct reader is given. */
export interface DirectOptions {
  /** For what it does not know for certain; null to leave documents with such parts to others. */
  parsers: Parsers | null;
  /** Texts with marks that were read in other documents. */
  memo?: InlineMemo | undefined;
  /** Rows that were read in earlier revisions of the document. */
  rows?: RowMemo | undefined;
}

/**
 * Reads the blocks of a document line by line, without a syntax tree; only texts with marks go to the parser, each
 * alone. Null for a document with anything that is not read for certain: link definitions, footnotes, ...
 */
export function readBlocksDirectly(
  source: SourceText,
  { parsers, memo = inlineMemo(), rows }: DirectOptions,
): DirectReading | null {
  if (!isOrdinary(source.text)) return null;
  const reading: Reading = {
    source,
    readInline: inlineReader(parsers?.markdown ?? null, memo),
    memo: rows ?? null,
    parsers,
    blocks: [],
    comments: [],
    section: [],
    isUnsure: false,
  };
  const frontMatter = frontMatterText(source);
  readLines(reading, frontMatter?.lines ?? 0);
  return reading.isUnsure ? null : { blocks: reading.blocks, frontMatter, comments: reading.comments };
}

/** False for a text with characters that the parser replaces or skips, or that only some of it takes for line ends. */
export function isOrdinary(text: string): boolean {
  return !text.startsWith("\uFEFF") && !["\0", "\u2028", "\u2029"].some((character) => text.includes(character));
}
