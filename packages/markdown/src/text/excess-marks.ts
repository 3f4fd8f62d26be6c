import type { SourceText } from "./source.ts";

/** A text in which excess marks mean nothing, with the same lines and offsets. */
export interface CalmText {
  source: SourceText;
  /** Gives words that were read from it their marks back. */
  restore: (words: string) => string;
}

/** Quotes and list items that one line may open; GitHub's parser opens as many list items. */
const deepestMark = 100;

/** Backticks in a row that may open code; GitHub's parser knows no longer ones either. */
const longestTicks = 80;

/** Runs of asterisks, underscores and tildes that may mean something in one paragraph, or in one line of cells. */
const mostRuns = 1_000;

/**
 * The text without marks beyond what anybody writes; null for a text without such. Parsers take time that grows with the
 * square of their number, so that a small file could keep a program busy for minutes. Marks of quotes and list items
 * within a hundred others are read as if they were blanks; where backticks in a row or emphasis go beyond all measure,
 * they stand for themselves.
 */
export function withoutExcessMarks(written: SourceText): CalmText | null {
  const { text, lineStarts } = written;
  const [isDeep, hasTicks, isCrowded] = [hasDeepLine(written), text.includes(ticksBeyond), hasManyMarks(text)];
  if (!isDeep && !hasTicks && !isCrowded) return null;
  const signs = spareSigns(text);
  let calm = text;
  if (isDeep) calm = withLines(calm, lineStarts, withShallowContainers);
  if (hasTicks) calm = withLines(calm, lineStarts, (line) => withShortTicks(line, signs));
  if (isCrowded) calm = withSparseEmphasis(calm, lineStarts, signs);
  if (calm === text) return null;
  const marks = new Map([...signs].map(([mark, sign]) => [sign, mark]));
  const restore = (words: string): string => words.replace(spare, (sign) => marks.get(sign) ?? sign);
  return { source: { text: calm, lineStarts }, restore };
}

/** By mark: a sign that parsers take like it, but for its meaning. */
type SpareSigns = ReadonlyMap<string, string>;

/** Symbols, as the marks are symbols or punctuation: what stands beside one of them opens and closes emphasis alike. */
const spare = /[\u2800-\u28FF]/gu;

/** Signs that are not in the text; no sign for a mark when it has them all. */
function spareSigns(text: string): SpareSigns {
  const used = new Set(text.match(spare));
  const unused = Array.from({ length: 256 }, (_, index) => String.fromCharCode(0x2800 + index)).filter(
    (sign) => !used.has(sign),
  );
  return new Map(["`", "*", "_", "~"].flatMap((mark, index) => (unused[index] ? [[mark, unused[index]]] : [])));
}

/** Changes lines, each from its place, and leaves their lengths. */
function withLines(
  text: string,
  lineStarts: readonly number[],
  change: (line: string, index: number) => string,
): string {
  return lineStarts.map((start, index) => change(text.slice(start, lineStarts[index + 1]), index)).join("");
}

const container = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`;
const containers = new RegExp(`^(?:${container})*`, "u");
const furtherContainers = new RegExp(`^(?:${container})+`, "u");
const manyContainers = new RegExp(`(?:${container}){${deepestMark}}`, "uy");
const startsFence = new RegExp(`^(?:${container})*[ \\t]*(?:\`{3}|~{3})`, "u");
const ticksBeyond = "`".repeat(longestTicks + 1);

function hasDeepLine({ text, lineStarts }: SourceText): boolean {
  return lineStarts.some((start, index) => {
    if ((lineStarts[index + 1] ?? text.length) - start <= deepestMark) return false;
    manyContainers.lastIndex = start;
    return manyContainers.test(text);
  });
}

function withShallowContainers(line: string): string {
  manyContainers.lastIndex = 0;
  const kept = manyContainers.exec(line)?.[0];
  if (kept === undefined) return line;
  const rest = line.slice(kept.length);
  return kept + rest.replace(furtherContainers, (marks) => marks.replace(/[^\t]/gu, " "));
}

function withShortTicks(line: string, signs: SpareSigns): string {
  return startsFence.test(line) ? line : withoutMarks(line, longTicks, signs);
}

/** An escape, or what is not to mean anything. */
const longTicks = new RegExp(`\\\\[^]|\`{${longestTicks + 1},}`, "gu");
const emphasis = /\\[^]|[*_~]/gu;

function withoutMarks(line: string, pattern: RegExp, signs: SpareSigns): string {
  return line.replace(pattern, (marks) =>
    marks.startsWith("\\") ? marks : Array.from(marks, (mark) => signs.get(mark) ?? mark).join(""),
  );
}

function withSparseEmphasis(text: string, lineStarts: readonly number[], signs: SpareSigns): string {
  const crowded = crowdedLines(text, lineStarts);
  if (crowded.size === 0) return text;
  return withLines(text, lineStarts, (line, index) => {
    const rest = crowded.has(index) ? line.replace(containers, "") : "";
    const isStructure = startsFence.test(rest) || /^[*_~=\-\s]*$/u.test(rest);
    return isStructure ? line : line.slice(0, -rest.length) + withoutMarks(rest, emphasis, signs);
  });
}

function hasManyMarks(text: string): boolean {
  let marks = 0;
  for (const mark of ["*", "_", "~"]) {
    for (let offset = text.indexOf(mark); offset !== -1; offset = text.indexOf(mark, offset + 1)) {
      marks += 1;
      if (marks > mostRuns) return true;
    }
  }
  return false;
}

/**
 * False for rows of tables that hold no excess marks for certain, whatever else stands in their document: rows open no
 * quotes and no lists, and emphasis ends with the line.
 */
export function mayHoldExcessMarks(rows: string): boolean {
  return rows.includes(ticksBeyond) || hasManyMarks(rows);
}

/** Lines of paragraphs, and lines of cells, with more emphasis than anybody writes. */
function crowdedLines(text: string, lineStarts: readonly number[]): Set<number> {
  const crowded = new Set<number>();
  let first = 0;
  let runs = 0;
  const closeParagraph = (end: number): void => {
    if (runs > mostRuns) for (let line = first; line < end; line += 1) crowded.add(line);
    first = end;
    runs = 0;
  };
  lineStarts.forEach((start, index) => {
    const line = text.slice(start, lineStarts[index + 1]);
    const marks = containers.exec(line)?.[0] ?? "";
    const isRow = line.includes("|");
    if (isRow || /[^>\s]/u.test(marks) || /^[>\s]*$/u.test(line)) closeParagraph(index);
    runs += line.slice(marks.length).match(/[*_~]+/gu)?.length ?? 0;
    if (isRow) closeParagraph(index + 1);
  });
  closeParagraph(lineStarts.length);
  return crowded;
}
