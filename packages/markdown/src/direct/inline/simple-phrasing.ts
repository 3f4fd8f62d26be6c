import type { PhrasingContent } from "mdast";
import { code, dropBlanks, skipBlanks, skipRun } from "../characters.ts";
import { flanksOf } from "./flanks.ts";
import { mark, nextMark } from "./marks.ts";

/** A bracket, or bold or italic text, that is open, with what it holds so far. */
interface OpenSpan {
  opening: "" | "*" | "**" | "[";
  children: PhrasingContent[];
}

/** How far a text is read; the first of the open spans is the text itself. */
interface Scan {
  readonly text: string;
  offset: number;
  readonly open: [OpenSpan, ...OpenSpan[]];
  /** How many of the open spans are brackets. */
  brackets: number;
}

/** More spans than these, one in the other, are left to the parser. */
const deepestSpan = 20;
/** The marks that are read here; any other is left to the parser, too. */
const simpleMarks = mark.asterisk | mark.backtick | mark.bracket | mark.less;

const tag = /^<(?:[a-zA-Z][a-zA-Z0-9-]*[ \t]*\/?|\/[a-zA-Z][a-zA-Z0-9-]*[ \t]*)>/u;
const destination = /^\(([a-zA-Z0-9#:/.~%?=&+,@-]*)\)/u;

/**
 * Reads the commonest marks: bold and italic text in asterisks, code, links, tags without attributes. Null when a text
 * has anything else, or anything of these that is not read for certain.
 *
 * @param marks the bits of the marks that may mean something
 */
export function simplePhrasing(text: string, marks: number): PhrasingContent[] | null {
  if ((marks & ~simpleMarks) !== 0 || text.includes("![") || text.includes("[^")) return null;
  const scan: Scan = { text, offset: 0, open: [{ opening: "", children: [] }], brackets: 0 };
  const stops = marks | mark.lineEnding | ((marks & mark.bracket) === 0 ? 0 : mark.closingBracket);
  while (scan.offset < text.length) {
    takeText(scan, nextMark(text, scan.offset, stops) - scan.offset);
    if (scan.offset < text.length && !takeMark(scan)) return null;
  }
  while (scan.open.length > 1) if (!closeAsText(scan, "")) return null;
  dropTrailingBlanks(scan.open[0]);
  return scan.open[0].children;
}

/** Reads the mark at the offset; false when it is not read for certain. */
function takeMark(scan: Scan): boolean {
  switch (scan.text.charCodeAt(scan.offset)) {
    case code.asterisk:
      return takeAsterisks(scan);
    case code.backtick:
      return takeCode(scan);
    case code.less:
      return takeTag(scan);
    case code.openingBracket:
      return openSpan(scan, "[");
    case code.closingBracket:
      return takeClosingBracket(scan);
    default:
      return takeLineEnding(scan);
  }
}

function takeText(scan: Scan, length: number): true {
  if (length > 0) addText(innermost(scan), scan.text.slice(scan.offset, scan.offset + length));
  scan.offset += length;
  return true;
}

function openSpan(scan: Scan, opening: OpenSpan["opening"]): boolean {
  scan.open.push({ opening, children: [] });
  scan.offset += opening.length;
  if (opening === "[") scan.brackets += 1;
  return scan.open.length <= deepestSpan;
}

function takeAsterisks(scan: Scan): boolean {
  const { text, offset } = scan;
  const end = skipRun(text, offset, text.length, code.asterisk);
  const opening = end - offset === 1 ? "*" : "**";
  const { opens, closes } = flanksOf(text, offset, end);
  if (end - offset > 2 || (opens && closes)) return false;
  if (opens) return openSpan(scan, opening);
  if (!closes) return takeText(scan, end - offset);
  const { opening: opened, children } = innermost(scan);
  if (opened !== opening) return false;
  scan.open.pop();
  innermost(scan).children.push({ type: opening === "*" ? "emphasis" : "strong", children });
  scan.offset = end;
  return true;
}

function takeCode(scan: Scan): boolean {
  const { text, offset } = scan;
  const start = skipRun(text, offset, text.length, code.backtick);
  let close = text.indexOf("`", start);
  let end = skipRun(text, close, text.length, code.backtick);
  while (close !== -1 && end - close !== start - offset) {
    close = text.indexOf("`", end);
    end = skipRun(text, close, text.length, code.backtick);
  }
  const inner = text.slice(start, Math.max(start, close));
  if (close === -1 || /[\r\n]/u.test(inner)) return false;
  const isPadded = inner.startsWith(" ") && inner.endsWith(" ") && /[^ ]/u.test(inner);
  innermost(scan).children.push({ type: "inlineCode", value: isPadded ? inner.slice(1, -1) : inner });
  scan.offset = end;
  return true;
}

function takeTag(scan: Scan): boolean {
  const [value] = tag.exec(scan.text.slice(scan.offset)) ?? [];
  if (value === undefined) return false;
  innermost(scan).children.push({ type: "html", value });
  scan.offset += value.length;
  return true;
}

function takeClosingBracket(scan: Scan): boolean {
  const { text, offset, open, brackets } = scan;
  if (brackets === 0) return takeText(scan, 1);
  if (text.charCodeAt(offset + 1) !== code.openingParenthesis) {
    scan.offset += 1;
    return closeAsText(scan, "]");
  }
  const [resource, url] = destination.exec(text.slice(offset + 1)) ?? [];
  const { opening, children } = innermost(scan);
  if (resource === undefined || url === undefined || opening !== "[" || brackets > 1) return false;
  open.pop();
  scan.brackets = 0;
  innermost(scan).children.push({ type: "link", url, children });
  scan.offset += 1 + resource.length;
  return true;
}

/** Makes the innermost bracket a part of the text around it; false when it is no bracket. */
function closeAsText(scan: Scan, closing: "]" | ""): boolean {
  const { opening, children } = innermost(scan);
  if (opening !== "[") return false;
  scan.open.pop();
  scan.brackets -= 1;
  const outer = innermost(scan);
  addText(outer, "[");
  for (const child of children) {
    if (child.type === "text") addText(outer, child.value);
    else outer.children.push(child);
  }
  if (closing !== "") addText(outer, closing);
  return true;
}

function takeLineEnding(scan: Scan): boolean {
  const { text, offset, open } = scan;
  if (open.length > 1) return false;
  const end = offset + (text.startsWith("\r\n", offset) ? 2 : 1);
  const blanks = dropTrailingBlanks(open[0]);
  if (blanks.length > 1 && !blanks.includes("\t")) open[0].children.push({ type: "break" });
  else addText(open[0], text.slice(offset, end));
  scan.offset = skipBlanks(text, end, text.length);
  return true;
}

/** Takes the white space from the end of a text, and gives it. */
function dropTrailingBlanks({ children }: OpenSpan): string {
  const last = children.at(-1);
  if (last?.type !== "text") return "";
  const words = last.value.slice(0, dropBlanks(last.value, 0, last.value.length));
  const blanks = last.value.slice(words.length);
  if (words === "") children.pop();
  else last.value = words;
  return blanks;
}

function innermost({ open }: Scan): OpenSpan {
  return open.at(-1) ?? open[0];
}

function addText({ children }: OpenSpan, value: string): void {
  const last = children.at(-1);
  if (last?.type === "text") last.value += value;
  else children.push({ type: "text", value });
}
