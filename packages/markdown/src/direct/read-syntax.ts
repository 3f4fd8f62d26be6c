import { comparePositions, type MetadataEntry, type Range } from "@raci-kit/model";
import type { Root } from "mdast";
import type { Block } from "../blocks/block.ts";
import { readBlocks } from "../blocks/read-blocks.ts";
import { readComments } from "../comments.ts";
import { readFrontMatter } from "../front-matter.ts";
import { markdownOfMdx } from "../syntax/mdx.ts";
import { parseMarkdown } from "../syntax/parse.ts";
import { parsers } from "../syntax/parsers.ts";
import type { SourceText } from "../text/source.ts";
import type { DocumentSyntax, SyntaxOptions } from "./document-syntax.ts";
import { readSyntaxDirectly } from "./read-syntax-directly.ts";

/** What a document consists of: read directly where that is certain, through the syntax tree otherwise. */
export function readSyntax(source: SourceText, options: SyntaxOptions): DocumentSyntax {
  return readSyntaxDirectly(source, options, parsers) ?? readSyntaxTree(source, options);
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
