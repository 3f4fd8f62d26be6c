import type { SectionHeading } from "@raci-kit/model";
import { normaliseName } from "../text/normalise.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import type { Block } from "./block.ts";
import { elementText, elementsOf, type HtmlElement, parseHtml } from "./html-tree.ts";
import { readHtmlTable } from "./html-table.ts";

/** What a stretch of HTML holds, and the offset behind the last table that starts in it. */
export interface HtmlReading {
  blocks: readonly Block[];
  /** Headings above what follows. */
  section: readonly SectionHeading[];
  end: number;
}

const tableStart = /<table\b/giu;
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

  for (const comment of source.text.slice(start, prolonged).matchAll(/<!--([\s\S]*?)-->/gu)) {
    const offset = start + comment.index;
    const range = rangeBetween(source, offset, offset + comment[0].length);
    blocks.push({ kind: "comment", text: (comment[1] ?? "").trim(), range });
  }
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
      blocks.push({ kind: "text", text: heading.title, range: heading.range, section, heading: true });
    }
  }
  return { blocks, section, end: prolonged };
}

function endOfTables(start: number, end: number, text: string): number {
  let reached = end;
  tableStart.lastIndex = start;
  for (let open = tableStart.exec(text); open !== null && open.index < end; open = tableStart.exec(text)) {
    tableEnd.lastIndex = open.index;
    const close = tableEnd.exec(text);
    if (close === null) break;
    reached = Math.max(reached, close.index + close[0].length);
  }
  return reached;
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
