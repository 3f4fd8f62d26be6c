import type { MetadataEntry } from "@raci-kit/model";
import { commentsInOrder } from "../comments.ts";
import type { Parsers } from "../syntax/parsers.ts";
import type { SourceText } from "../text/source.ts";
import type { DocumentSyntax, SyntaxOptions } from "./document-syntax.ts";
import type { FrontMatterText } from "./front-matter-lines.ts";
import { readBlocksDirectly } from "./read-blocks-directly.ts";
import { simpleFrontMatter } from "./simple-front-matter.ts";

/**
 * What a document consists of, read line by line; null where only its syntax tree tells.
 *
 * @param parsers null to leave a document that takes one to others as well
 */
export function readSyntaxDirectly(
  source: SourceText,
  { isMdx, memo, rows }: SyntaxOptions,
  parsers: Parsers | null,
): DocumentSyntax | null {
  if (isMdx) return null;
  const reading = readBlocksDirectly(source, { parsers, memo, rows });
  if (reading === null) return null;
  const { blocks, frontMatter, comments } = reading;
  const metadata = frontMatter === null ? [] : metadataOf(frontMatter, source, parsers);
  return metadata === null ? null : { metadata, blocks, comments: commentsInOrder(blocks, comments) };
}

function metadataOf(frontMatter: FrontMatterText, source: SourceText, parsers: Parsers | null): MetadataEntry[] | null {
  const simple = simpleFrontMatter(source, frontMatter);
  return simple ?? parsers?.frontMatter(frontMatter.value, frontMatter.offset, source) ?? null;
}
