import { comparePositions, type DocumentComment } from "@raci-kit/model";
import type { Nodes, Root } from "mdast";
import type { Block } from "./blocks/block.ts";
import { commentsBetween } from "./blocks/html.ts";
import { rangeBetween, type SourceText } from "./text/source.ts";

const mdxComment = /\{\/\*(.*?)\*\/\}/gsu;

/**
 * Every comment of a document in its order: HTML comments that stand alone, among tags, in a line of text or in a
 * cell, and in MDX what stands between the marks of an empty expression. What code shows is no comment.
 */
export function readComments(
  tree: Root,
  blocks: readonly Block[],
  source: SourceText,
  isMdx: boolean,
): DocumentComment[] {
  return commentsInOrder(blocks, inlineComments(tree, source, isMdx));
}

/** The comments among blocks and those inside texts and cells, each once, in their order. */
export function commentsInOrder(blocks: readonly Block[], inline: readonly DocumentComment[]): DocumentComment[] {
  const all = [...blocks.filter((block) => block.kind === "comment"), ...inline];
  const byPlace = new Map(all.map(({ text, range }) => [`${range.start.line}:${range.start.column}`, { text, range }]));
  return [...byPlace.values()].toSorted((left, right) => comparePositions(left.range.start, right.range.start));
}

function inlineComments(tree: Root, source: SourceText, isMdx: boolean): DocumentComment[] {
  const comments: DocumentComment[] = [];
  // A stack of our own: quotes and lists can be nested deeper than the engine's call stack.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (node.type === "html") comments.push(...commentsBetween(start, end, source));
    if (isMdx && (node.type === "paragraph" || node.type === "tableCell")) {
      comments.push(...mdxCommentsBetween(start, end, source));
    }
    if ("children" in node) open.push(...node.children);
  }
  return comments;
}

function mdxCommentsBetween(start: number, end: number, source: SourceText): DocumentComment[] {
  // Code is blanked, so that offsets stay.
  const text = source.text.slice(start, end).replace(/`[^`]*`/gu, (code) => " ".repeat(code.length));
  return [...text.matchAll(mdxComment)].map((match) => {
    const from = start + match.index;
    return { text: (match[1] ?? "").trim(), range: rangeBetween(source, from, from + match[0].length) };
  });
}
