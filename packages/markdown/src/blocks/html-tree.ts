import type { DefaultTreeAdapterTypes } from "parse5";
import { stackUp } from "../text/stack.ts";

/** An element of the HTML tree. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;
/** A node of the HTML tree. */
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
/** A node that may hold others. */
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** The elements below `root` that `wanted` picks, in document order; `closed` ones are not searched further. */
export function* elementsOf(
  root: HtmlParent,
  wanted: (element: HtmlElement) => boolean,
  closed: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement> {
  const open: HtmlNode[] = root.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!("tagName" in node)) continue;
    if (wanted(node)) yield node;
    if (!closed(node)) stackUp(open, node.childNodes);
  }
}

/** The words of an element; `<br>` and the borders of its blocks become `\n`, images give their description. */
export function elementText(root: HtmlElement): string {
  const words: string[] = [];
  const open: HtmlNode[] = root.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if ("value" in node) words.push(node.value.replace(/\s+/gu, " "));
    if (!("tagName" in node)) continue;
    if (node.tagName === "br" || node.tagName === "li" || node.tagName === "p") words.push("\n");
    if (node.tagName === "img") words.push(attributeOf(node, "alt") ?? "");
    stackUp(open, node.childNodes);
  }
  return words.join("").trim();
}

/** The value of an attribute, or null. */
export function attributeOf(element: HtmlElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}
