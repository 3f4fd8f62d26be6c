import type { Range, SectionHeading } from "@raci-kit/model";
import type { Heading, Nodes, Root } from "mdast";
import { parseHtml } from "../syntax/parse-html.ts";
import { plainText } from "../syntax/plain-text.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import { stackUp } from "../text/stack.ts";
import type { Block } from "./block.ts";
import { readHtml } from "./html.ts";
import { headingBlock, headingTitle } from "./heading-block.ts";
import { readPipeTable } from "./pipe-table.ts";
import { spelledText } from "./spelled-text.ts";

/** The tables, texts and comments of a document in their order, each with the headings above it. Code is no document. */
export function readBlocks(tree: Root, source: SourceText): Block[] {
  const blocks: Block[] = [];
  let section: readonly SectionHeading[] = [];
  let readUntil = 0;
  // A stack of our own: quotes and lists can be nested deeper than the engine's call stack.
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (start < readUntil) continue;
    switch (node.type) {
      case "heading": {
        const heading = readHeading(node, rangeBetween(source, start, end));
        section = [...section.filter((above) => above.depth < node.depth), heading];
        blocks.push(headingBlock(heading, section));
        break;
      }
      case "table": {
        const table = readPipeTable(node, source);
        if (table !== null) blocks.push({ kind: "table", table, section, line: table.header.range.start.line });
        break;
      }
      case "paragraph": {
        const range = rangeBetween(source, start, end);
        const spelled = spelledText(node);
        blocks.push({ kind: "text", text: plainText(node), spelled, range, section, heading: false });
        break;
      }
      case "html": {
        const html = readHtml(start, end, source, section, parseHtml);
        if (html === null) break;
        for (const block of html.blocks) blocks.push(block);
        section = html.section;
        readUntil = html.end;
        break;
      }
      default:
        if ("children" in node) stackUp<Nodes>(open, node.children);
    }
  }
  return blocks;
}

function readHeading(node: Heading, range: Range): SectionHeading {
  return { title: headingTitle(plainText(node)), depth: node.depth, range };
}
