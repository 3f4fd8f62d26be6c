import type { SectionHeading } from "@raci-kit/model";
import { normaliseName } from "../text/normalise.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import type { Block, CommentBlock } from "./block.ts";
import { headingBlock } from "./heading-block.ts";
import { htmlParts } from "./html-parts.ts";
import { elementText, type HtmlElement, type HtmlParent } from "./html-tree.ts";
import { readHtmlTable } from "./html-table.ts";

/** What a stretch of HTML holds, and the offset behind the last table that starts in it. */
export interface HtmlReading {
  blocks: readonly Block[];
  /** Headings above what follows. */
  section: readonly SectionHeading[];
  end: number;
}

const tableTag = /<(?:table\b|\/table\s*>)/giu;

/**
 * Reads the HTML between two offsets. CommonMark ends an HTML block at a blank line, a table in it goes on: the
 * stretch is prolonged to the end of the last table that starts in it. Null when it takes a parser and there is none.
 */
export function readHtml(
  from: number,
  end: number,
  source: SourceText,
  above: readonly SectionHeading[],
  parse: ((html: string) => HtmlParent) | null,
): HtmlReading | null {
  const start = Math.min(end, source.text.indexOf("<", from));
  const prolonged = endOfTables(start, end, source.text);
  const blocks: Block[] = commentsBetween(start, prolonged, source);
  let section = above;

  const html = source.text.slice(start, prolonged);
  // Most stretches are tags around Markdown, or a comment: no words, no table.
  const isWordy = /<table\b|>[^<>]*[\p{L}\p{N}]/iu.test(html);
  if (isWordy && parse === null) return null;
  for (const part of isWordy && parse !== null ? htmlParts(parse(html)) : []) {
    if (part.kind === "text") {
      const written = html.slice(part.start, part.end).trimEnd();
      const range = rangeBetween(source, start + part.start, start + part.start + written.length);
      blocks.push({ kind: "text", text: part.text, spelled: part.text, range, section, heading: false, html: true });
    } else if (part.kind === "table") {
      const table = readHtmlTable(part.element, start, source);
      if (table !== null) blocks.push({ kind: "table", table, section, line: null });
    } else {
      const heading = readHeading(part.element, start, source);
      section = [...section.filter((before) => before.depth < heading.depth), heading];
      blocks.push(headingBlock(heading, section));
    }
  }
  return { blocks, section, end: prolonged };
}

/** The HTML comments between two offsets. */
export function commentsBetween(start: number, end: number, source: SourceText): CommentBlock[] {
  const html = source.text.slice(start, end);
  const comments: CommentBlock[] = [];
  let close = 0;
  for (let open = html.indexOf("<!--"); open !== -1; open = html.indexOf("<!--", close + 3)) {
    close = html.indexOf("-->", open + 4);
    if (close === -1) break;
    const range = rangeBetween(source, start + open, start + close + 3);
    comments.push({ kind: "comment", text: html.slice(open + 4, close).trim(), range });
  }
  return comments;
}

/** A table that another one follows before its own end is not closed: it ends with its stretch. */
function endOfTables(start: number, end: number, text: string): number {
  const lastTable = text.slice(start, end).toLowerCase().lastIndexOf("<table");
  if (lastTable === -1) return end;
  tableTag.lastIndex = start + lastTable + 1;
  const next = tableTag.exec(text);
  return next?.[0].startsWith("</") === true ? Math.max(end, next.index + next[0].length) : end;
}

function readHeading(element: HtmlElement, start: number, source: SourceText): SectionHeading {
  const place = element.sourceCodeLocation;
  return {
    title: normaliseName(elementText(element)),
    depth: Number(element.tagName.slice(1)),
    range: rangeBetween(source, start + (place?.startOffset ?? 0), start + (place?.endOffset ?? 0)),
  };
}
