import { comparePositions, type DocumentComment, type MetadataEntry, type Range } from "@raci-kit/model";
import type { Root } from "mdast";
import type { Block } from "../blocks/block.ts";
import { readBlocks } from "../blocks/read-blocks.ts";
import { commentsInOrder, readComments } from "../comments.ts";
import { readFrontMatter } from "../front-matter.ts";
import { markdownOfMdx } from "../syntax/mdx.ts";
import { parseMarkdown } from "../syntax/parse.ts";
import type { SourceText } from "../text/source.ts";
import type { FrontMatterText } from "./front-matter-lines.ts";
import type { InlineMemo } from "./inline/inline-reader.ts";
import { readBlocksDirectly } from "./read-blocks-directly.ts";
import { simpleFrontMatter } from "./simple-front-matter.ts";

/** What a document consists of, before anybody asks what it means. */
export interface DocumentSyntax {
  metadata: readonly MetadataEntry[];
  blocks: readonly Block[];
  comments: readonly DocumentComment[];
}

/** How to find out what a document consists of. */
export interface SyntaxOptions {
  /** True for MDX, whose empty expressions are comments. */
  isMdx: boolean;
  /** Texts with marks that were read in other documents. */
  memo?: InlineMemo | undefined;
}

/** What a document consists of: read directly where that is certain, through the syntax tree otherwise. */
export function readSyntax(source: SourceText, options: SyntaxOptions): DocumentSyntax {
  return readSyntaxDirectly(source, options) ?? readSyntaxTree(source, options);
}

/** What a document consists of, read line by line; null where only its syntax tree tells. */
export function readSyntaxDirectly(source: SourceText, { isMdx, memo }: SyntaxOptions): DocumentSyntax | null {
  if (isMdx) return null;
  const reading = readBlocksDirectly(source.text, source, { memo });
  if (reading === null) return null;
  const { blocks, frontMatter, comments } = reading;
  return {
    metadata: frontMatter === null ? [] : metadataOf(frontMatter, source),
    blocks,
    comments: commentsInOrder(blocks, comments),
  };
}

function metadataOf(frontMatter: FrontMatterText, source: SourceText): MetadataEntry[] {
  return simpleFrontMatter(source, frontMatter) ?? readFrontMatter(frontMatter.value, frontMatter.offset, source);
}

/** What a document consists of, read from its syntax tree. */
export function readSyntaxTree(source: SourceText, { isMdx }: SyntaxOptions): DocumentSyntax {
  const tree = parseMarkdown(source.text, isMdx);
  if (isMdx) return readMdx(source, tree);
  const blocks = readBlocks(tree, source);
  return { metadata: readMetadata(tree, source), blocks, comments: readComments(tree, blocks, source, []) };
}

/** MDX is read as Markdown without its comments and tags; which of them are code, the tree of the whole text tells. */
function readMdx(source: SourceText, whole: Root): DocumentSyntax {
  const mdx = markdownOfMdx(source, whole);
  const tree = parseMarkdown(mdx.text, true);
  const blocks = [...readBlocks(tree, source), ...mdx.blocks].toSorted((left, right) =>
    comparePositions(placeOf(left).start, placeOf(right).start),
  );
  const comments = readComments(tree, blocks, source, mdx.comments);
  return { metadata: readMetadata(tree, source), blocks, comments };
}

function placeOf(block: Block): Range {
  return block.kind === "table" ? block.table.range : block.range;
}

function readMetadata(tree: Root, source: SourceText): MetadataEntry[] {
  const [first] = tree.children;
  if (first?.type !== "yaml") return [];
  const start = first.position?.start.offset ?? 0;
  // The value starts behind the opening fence and its line end.
  const offset = source.lineStarts.find((lineStart) => lineStart > start) ?? start;
  return readFrontMatter(first.value, offset, source);
}
