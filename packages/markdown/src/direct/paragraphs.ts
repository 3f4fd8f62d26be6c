import type { SectionHeading } from "@raci-kit/model";
import { headingBlock, headingTitle } from "../blocks/heading-block.ts";
import { code, dropBlanks, skipBlanks } from "./characters.ts";
import { mayDefine } from "./inline/inline-reader.ts";
import { marksBetween, meaningfulMarks } from "./inline/marks.ts";
import type { ParagraphLeaf, ParagraphLine } from "./leaves.ts";
import { keepComments, placeInLine, rangeInLine, type Reading } from "./reading.ts";

/** The words of a text block, see `TextBlock`. */
interface Words {
  text: string;
  spelled: string;
}

/** Closes a paragraph. */
export function addParagraph(reading: Reading, paragraph: ParagraphLeaf): void {
  const { source, blocks, section } = reading;
  const words = wordsOf(reading, paragraph);
  const [first, last] = [paragraph.lines[0], paragraph.lines.at(-1)];
  if (words === null || first === undefined || last === undefined) return;
  const range = {
    start: placeInLine(source, paragraph.line, first.content),
    end: placeInLine(source, paragraph.line + paragraph.lines.length - 1, last.end),
  };
  blocks.push({ kind: "text", text: words.text, spelled: words.spelled, range, section, heading: false });
}

/** Closes a heading whose text is underlined in the line behind it, up to `end`. */
export function addUnderlinedHeading(reading: Reading, paragraph: ParagraphLeaf, depth: number, end: number): void {
  const words = wordsOf(reading, paragraph);
  const [first] = paragraph.lines;
  if (words === null || first === undefined) return;
  const range = {
    start: placeInLine(reading.source, paragraph.line, first.content),
    end: placeInLine(reading.source, paragraph.line + paragraph.lines.length, end),
  };
  addHeading(reading, { title: headingTitle(words.text), depth, range });
}

/** Adds a heading behind `#` marks, up to the end of its line. */
export function addMarkedHeading(reading: Reading, line: number, start: number, end: number, depth: number): void {
  const { text } = reading.source;
  const from = skipBlanks(text, start + depth, end);
  const written = text.slice(from, dropBlanks(text, from, end));
  const range = rangeInLine(reading.source, line, start, end);
  const marks = meaningfulMarks(written, marksBetween(written, 0, written.length));
  if (marks === 0 && !written.endsWith("#")) {
    addHeading(reading, { title: headingTitle(written), depth, range });
    return;
  }
  const words = reading.readInline("heading", written, marks);
  reading.isUnsure ||= words === null;
  if (words === null) return;
  keepComments(reading, words, from);
  addHeading(reading, { title: headingTitle(words.text), depth, range });
}

function addHeading(reading: Reading, heading: SectionHeading): void {
  reading.section = [...reading.section.filter((above) => above.depth < heading.depth), heading];
  reading.blocks.push(headingBlock(heading, reading.section));
}

/** The words of a paragraph; null when only the reference reader knows them. */
function wordsOf(reading: Reading, { lines }: ParagraphLeaf): Words | null {
  const { text } = reading.source;
  const written = writtenText(text, lines);
  const marks = meaningfulMarks(written, marksBetween(written, 0, written.length));
  if (marks === 0 && !mayDefine(written)) {
    const words = joinedText(text, lines);
    return { text: words, spelled: words };
  }
  const start = lines[0]?.content ?? 0;
  // The parser would skip a byte order mark.
  const words = written.startsWith("\uFEFF") ? null : reading.readInline("paragraph", written, marks);
  if (words === null || (words.html.length > 0 && !text.startsWith(written, start))) {
    reading.isUnsure = true;
    return null;
  }
  keepComments(reading, words, start);
  return words;
}

/** The lines of a paragraph with their line endings, without the marks of quotes and list items. */
function writtenText(text: string, lines: readonly ParagraphLine[]): string {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return text.slice(only.content, only.end);
  return lines
    .map((line, index) => {
      const start = index === 0 ? line.content : line.start;
      return index === lines.length - 1 ? text.slice(start, line.end) : text.slice(start, lineEnding(text, line.end));
    })
    .join("");
}

/**
 * The text of a paragraph without marks: lines lose the white space around them; two and more spaces at the end of a
 * line break it, which reads as a line feed whatever ends the line.
 */
function joinedText(text: string, lines: readonly ParagraphLine[]): string {
  const [only] = lines;
  if (only !== undefined && lines.length === 1)
    return text.slice(only.content, dropBlanks(text, only.content, only.end));
  return lines
    .map((line, index) => {
      const end = dropBlanks(text, line.content, line.end);
      const words = text.slice(line.content, end);
      if (index === lines.length - 1) return words;
      const isBroken = line.end - end > 1 && !text.slice(end, line.end).includes("\t");
      return words + (isBroken ? "\n" : text.slice(line.end, lineEnding(text, line.end)));
    })
    .join("");
}

function lineEnding(text: string, end: number): number {
  const isPair = text.charCodeAt(end) === code.carriageReturn && text.charCodeAt(end + 1) === code.lineFeed;
  return isPair ? end + 2 : end + 1;
}
