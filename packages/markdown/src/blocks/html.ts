import type { SectionHeading } from "@raci-kit/model";
import { normaliseName } from "../text/normalise.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import type { Block, CommentBlock } from "./block.ts";
import { headingBlock } from "./heading-block.ts";
import { elementText, elementsOf, type HtmlElement, parseHtml } from "./html-tree.ts";
import { readHtmlTable } from "./html-table.ts";

/** What a stretch of HTML holds, and the offset behind the last table that starts in it. */
export interface HtmlReading {
  blocks: readonly Block[];
  /** Headings above what follows. */
  section: readonly SectionHeading[];
  end: number;
}

const tableEnd = /<\/table\s*>/giu;

/**
 * Reads the HTML between two offsets. CommonMark ends an HTML block at a blank line, a table in it goes on: the
 * stretch is prolonged to the end of the last table that starts in it.
 */
export function readHtml(
  start: number,
  end: number,
  source: SourceText,
  above: readonly SectionHeading[],
): HtmlReading {
  const prolonged = endOfTables(start, end, source.text);
  const blocks: Block[] = [];
  let section = above;

  blocks.push(...commentsBetween(start, prolonged, source));
  if (/<(?:table|h[1-6])\b/iu.test(source.text.slice(start, prolonged))) {
    const tree = parseHtml(source.text.slice(start, prolonged));
    for (const element of elementsOf(tree, isReadable, isTable)) {
      if (isTable(element)) {
        const table = readHtmlTable(element, start, source);
        if (table !== null) blocks.push({ kind: "table", table, section });
        continue;
      }
      const heading = readHeading(element, start, source);
      section = [...section.filter((before) => before.depth < heading.depth), heading];
      blocks.push(headingBlock(heading, section));
    }
  }
  return { blocks, section, end: prolonged };
}

/** The HTML comments between two offsets. */
export function commentsBetween(start: number, end: number, source: SourceText): CommentBlock[] {
  const comments: CommentBlock[] = [];
  let open = source.text.indexOf("<!--", start);
  while (open !== -1 && open < end) {
    const close = source.text.indexOf("-->", open + 4);
    if (close === -1 || close >= end) break;
    const range = rangeBetween(source, open, close + 3);
    comments.push({ kind: "comment", text: source.text.slice(open + 4, close).trim(), range });
    open = source.text.indexOf("<!--", close + 3);
  }
  return comments;
}

function endOfTables(start: number, end: number, text: string): number {
  const lastTable = text.slice(start, end).toLowerCase().lastIndexOf("<table");
  if (lastTable === -1) return end;
  tableEnd.lastIndex = start + lastTable;
  const close = tableEnd.exec(text);
  return close === null ? end : Math.max(end, close.index + close[0].length);
}

function isReadable(element: HtmlElement): boolean {
  return isTable(element) || /^h[1-6]$/u.test(element.tagName);
}

function isTable(element: HtmlElement): boolean {
  return element.tagName === "table";
}

function readHeading(element: HtmlElement, start: number, source: SourceText): SectionHeading {
  const place = element.sourceCodeLocation;
  return {
    title: normaliseName(elementText(element)),
    depth: Number(element.tagName.slice(1)),
    range: rangeBetween(source, start + (place?.startOffset ?? 0), start + (place?.endOffset ?? 0)),
  };
}
