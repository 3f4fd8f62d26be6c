import type { Nodes } from "mdast";
import { stackUp } from "../text/stack.ts";

/** An HTML line break, alone. */
const lineBreak = /^<br\b[^>]*>$/iu;

/**
 * The words of a node without its marks. Line breaks (`<br>` too) become `\n`; images give their description;
 * other inline HTML and footnote marks give nothing.
 */
export function plainText(root: Nodes): string {
  const words: string[] = [];
  // A stack of our own: marks can be nested deeper than the engine's call stack.
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("children" in node) stackUp<Nodes>(open, node.children);
    else words.push(leafText(node));
  }
  return words.join("");
}

function leafText(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "break":
      return "\n";
    case "html":
      return lineBreak.test(node.value) ? "\n" : "";
    default:
      return "";
  }
}
