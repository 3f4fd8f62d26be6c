import { parseFragment } from "parse5";
import type { HtmlParent } from "../blocks/html-tree.ts";

/** The tree of a stretch of HTML, with offsets into it. Any text gives a tree. */
export function parseHtml(html: string): HtmlParent {
  return parseFragment(html, { sourceCodeLocationInfo: true });
}
