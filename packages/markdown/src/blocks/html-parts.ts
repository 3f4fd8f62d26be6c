import { stackUp } from "../text/stack.ts";
import { attributeOf, type HtmlElement, type HtmlNode, type HtmlParent } from "./html-tree.ts";

/** A table, a heading, or the words between them, in the order in which a stretch of HTML has them. */
export type HtmlPart =
  | { kind: "table" | "heading"; element: HtmlElement }
  | { kind: "text"; text: string; start: number; end: number };

const blockElements: ReadonlySet<string> = new Set(
  "address article aside blockquote br center dd details div dl dt figcaption figure footer form header hr li main nav ol p section summary ul".split(
    " ",
  ),
);
/** Elements that show code, or nothing at all. */
const unreadElements: ReadonlySet<string> = new Set("code pre script style template textarea title".split(" "));

/** The parts of an HTML tree that a reader of the page sees. Words of different blocks stand in lines of their own. */
export function htmlParts(root: HtmlParent): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let words: string[] = [];
  let place: { start: number; end: number } | null = null;
  const closeText = (): void => {
    const text = words
      .join("")
      .replace(/ ?\n[ \n]*/gu, "\n")
      .trim();
    if (text !== "" && place !== null) parts.push({ kind: "text", text, ...place });
    words = [];
    place = null;
  };
  const open: HtmlNode[] = [];
  stackUp(open, root.childNodes);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("value" in node) {
      const { startOffset: start = 0, endOffset: end = 0 } = node.sourceCodeLocation ?? {};
      words.push(node.value.replace(/\s+/gu, " "));
      if (node.value.trim() !== "") place = { start: place === null ? start : place.start, end };
      continue;
    }
    if (!("tagName" in node) || unreadElements.has(node.tagName)) continue;
    const kind = node.tagName === "table" ? "table" : /^h[1-6]$/u.test(node.tagName) ? "heading" : null;
    if (kind !== null) {
      closeText();
      parts.push({ kind, element: node });
      continue;
    }
    // "<dt>R</dt><dd>Responsible</dd>" defines the one by the other.
    if (node.tagName === "dd") words.push(" = ");
    else if (blockElements.has(node.tagName)) words.push("\n");
    if (node.tagName === "img") words.push(attributeOf(node, "alt") ?? "");
    stackUp(open, node.childNodes);
  }
  closeText();
  return parts;
}
