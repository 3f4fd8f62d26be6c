import type { DocumentComment } from "@raci-kit/model";
import type { Root } from "mdast";
import type { Block } from "../blocks/block.ts";
import { parseMarkdown } from "../syntax/parse.ts";
import type { SourceText } from "../text/source.ts";
import { type FrontMatterText, frontMatterText } from "./front-matter-lines.ts";
import { type InlineMemo, inlineMemo, inlineReader } from "./inline/inline-reader.ts";
import { readLines } from "./read-lines.ts";
import type { Reading } from "./reading.ts";

/** What the direct reader finds in a document: the same as the reference reader. */
export interface DirectReading {
  blocks: readonly Block[];
  frontMatter: FrontMatterText | null;
  /** Comments inside texts and cells; those that stand alone are blocks. */
  comments: readonly DocumentComment[];
}

/** What the direct reader may be given. */
export interface DirectOptions {
  /** Texts with marks that were read in other documents. */
  memo?: InlineMemo | undefined;
  /** Reads a text with marks; the reference parser unless a test counts its calls. */
  parse?: ((markdown: string) => Root) | undefined;
}

/**
 * Reads the blocks of a document line by line, without a syntax tree; only texts with marks go to the parser, each
 * alone. Null for a document with anything that is not read for certain: link definitions, footnotes, ...
 */
export function readBlocksDirectly(
  text: string,
  source: SourceText,
  { memo = inlineMemo(), parse = parseMarkdown }: DirectOptions = {},
): DirectReading | null {
  if (!isOrdinary(text)) return null;
  const reading: Reading = {
    source,
    readInline: inlineReader(parse, memo),
    blocks: [],
    comments: [],
    section: [],
    isUnsure: false,
  };
  const frontMatter = frontMatterText(source);
  // The parser blanks marks of quotes that are nested too deep, even here.
  if (frontMatter !== null && /^[ \t]*>/mu.test(frontMatter.value)) return null;
  readLines(reading, frontMatter?.lines ?? 0);
  return reading.isUnsure ? null : { blocks: reading.blocks, frontMatter, comments: reading.comments };
}

/** False for a text with characters that the parser replaces or skips, or that only some of it takes for line ends. */
function isOrdinary(text: string): boolean {
  return !text.startsWith("\uFEFF") && !["\0", "\u2028", "\u2029"].some((character) => text.includes(character));
}
