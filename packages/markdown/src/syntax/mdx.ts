import type { DocumentComment } from "@raci-kit/model";
import type { Nodes, Root } from "mdast";
import type { CommentBlock } from "../blocks/block.ts";
import { rangeBetween, type SourceText } from "../text/source.ts";
import { stackUp } from "../text/stack.ts";

/** An MDX document as Markdown reads it. */
export interface MarkdownOfMdx {
  /** The text with comments and component tags blanked, at the same offsets. */
  text: string;
  /** Comments that stand alone in their lines. */
  blocks: readonly CommentBlock[];
  /** All comments, in document order. */
  comments: readonly DocumentComment[];
}

/**
 * A tag of a component, or of an HTML element around Markdown. In MDX what stands in it is Markdown even without a blank
 * line. Tables and headings stay HTML.
 */
const tag =
  /<\/?(?:[A-Z][\w.]*|details|summary|div|section|article|aside|center|figure)(?=[\s/>])[^<>]{0,2000}>[ \t]*/uy;

/** Blanks what MDX adds to Markdown: comments (`{/* ... *\/}`) and tags. What code shows stays. */
export function markdownOfMdx(source: SourceText, tree: Root): MarkdownOfMdx {
  const isCode = codePlaces(tree);
  const comments = commentPlaces(source.text).filter(({ start }) => !isCode(start));
  const tags = tagPlaces(source).filter(({ start }) => !isCode(start));
  const told = comments.map(({ start, end }) => ({
    text: source.text.slice(start + 3, end - 3).trim(),
    range: rangeBetween(source, start, end),
    standsAlone: standsAlone(source.text, start, end),
  }));
  return {
    text: withBlanks(source.text, [...comments, ...tags]),
    blocks: told.filter((one) => one.standsAlone).map(({ text, range }) => ({ kind: "comment", text, range })),
    comments: told.map(({ text, range }) => ({ text, range })),
  };
}

interface Place {
  start: number;
  end: number;
}

function commentPlaces(text: string): Place[] {
  const places: Place[] = [];
  let end = 0;
  for (let start = text.indexOf("{/*"); start !== -1; start = text.indexOf("{/*", end)) {
    const close = text.indexOf("*/}", start + 3);
    if (close === -1) break;
    end = close + 3;
    places.push({ start, end });
  }
  return places;
}

/** The tags at the starts of lines, behind the marks of quotes. */
function tagPlaces({ text, lineStarts }: SourceText): Place[] {
  const places: Place[] = [];
  for (const lineStart of lineStarts) {
    tag.lastIndex = lineStart + (/^[ \t>]*/u.exec(text.slice(lineStart, lineStart + 200))?.[0].length ?? 0);
    for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
      places.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return places;
}

/** Tells of offsets whether code (or an HTML comment) stands there. */
function codePlaces(tree: Root): (offset: number) => boolean {
  const places: Place[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const isHidden = node.type === "html" && node.value.startsWith("<!--");
    if (isHidden || node.type === "code" || node.type === "inlineCode" || node.type === "yaml") {
      places.push({ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 });
    } else if ("children" in node) stackUp<Nodes>(open, node.children);
  }
  return (offset) => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (places[low]?.start ?? Infinity) <= offset;
  };
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(end, end + 200);
  return /(?:^|[\n\r])[ \t>]*$/u.test(before) && /^[ \t]*(?:[\n\r]|$)/u.test(after);
}

/** The text with blanks at the places, line endings kept. */
function withBlanks(text: string, places: readonly Place[]): string {
  let result = "";
  let offset = 0;
  for (const { start, end } of places.toSorted((left, right) => left.start - right.start)) {
    if (start < offset) continue;
    result += text.slice(offset, start) + text.slice(start, end).replace(/[^\n\r]/gu, " ");
    offset = end;
  }
  return result + text.slice(offset);
}
