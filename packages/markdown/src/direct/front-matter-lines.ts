import type { SourceText } from "../text/source.ts";
import { endOfLine } from "./line-cursor.ts";

/** Front matter as it stands in a document. */
export interface FrontMatterText {
  /** What stands between its fences. */
  value: string;
  /** Offset of `value`. */
  offset: number;
  /** How many lines it takes, fences included. */
  lines: number;
}

/** The front matter at the start of a document, or null when none is opened and closed there. */
export function frontMatterText(source: SourceText): FrontMatterText | null {
  const { text, lineStarts } = source;
  const offset = lineStarts[1];
  if (offset === undefined || !isFence(source, 0)) return null;
  for (let line = 1; line < lineStarts.length; line += 1) {
    if (!isFence(source, line)) continue;
    const end = line === 1 ? offset : endOfLine(source, line - 1, lineStarts[line - 1] ?? 0);
    return { value: text.slice(offset, end), offset, lines: line + 1 };
  }
  return null;
}

function isFence(source: SourceText, line: number): boolean {
  const start = source.lineStarts[line] ?? 0;
  return (
    source.text.startsWith("---", start) && source.text.slice(start + 3, endOfLine(source, line, start)).trim() === ""
  );
}
