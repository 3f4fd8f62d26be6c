import { comparePositions, type DocumentComment } from "@raci-kit/model";
import type { Nodes, Root } from "mdast";
import type { Block } from "./blocks/block.ts";
import { commentsBetween } from "./blocks/html.ts";
import type { SourceText } from "./text/source.ts";
import { stackUp } from "./text/stack.ts";

/**
 * Every comment of a document in its order: HTML comments that stand alone, among tags, in a line of text or in a
 * cell, and `others` that Markdown does not know. What code shows is no comment.
 */
export function readComments(
  tree: Root,
  blocks: readonly Block[],
  source: SourceText,
  others: readonly DocumentComment[],
): DocumentComment[] {
  return commentsInOrder(blocks, [...inlineComments(tree, source), ...others]);
}

/** The comments among blocks and those inside texts and cells, each once, in their order. */
export function commentsInOrder(blocks: readonly Block[], inline: readonly DocumentComment[]): DocumentComment[] {
  const all = [...blocks.filter((block) => block.kind === "comment"), ...inline];
  const byPlace = new Map(all.map(({ text, range }) => [`${range.start.line}:${range.start.column}`, { text, range }]));
  return [...byPlace.values()].toSorted((left, right) => comparePositions(left.range.start, right.range.start));
}

function inlineComments(tree: Root, source: SourceText): DocumentComment[] {
  const comments: DocumentComment[] = [];
  // A stack of our own: quotes and lists can be nested deeper than the engine's call stack.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "html") {
      const { start, end } = node.position ?? {};
      for (const comment of commentsBetween(start?.offset ?? 0, end?.offset ?? 0, source)) comments.push(comment);
    }
    if ("children" in node) stackUp<Nodes>(open, node.children);
  }
  return comments;
}
