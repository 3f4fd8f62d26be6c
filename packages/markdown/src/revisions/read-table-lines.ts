import type { Row } from "../blocks/block.ts";
import type { InlineReader } from "../direct/inline/inline-reader.ts";
import type { Reading } from "../direct/reading.ts";
import { readRow } from "../direct/table-rows.ts";
import { isOrdinary } from "../direct/read-blocks-directly.ts";
import type { SourceText } from "../text/source.ts";

/**
 * Reads simple rows, one a line; null when one of them takes a parser, or says something beside what stands in its cells.
 *
 * @param lines without their line endings, see `isSimpleRow`
 */
export function readTableLines(lines: readonly string[], readInline: InlineReader): Row[] | null {
  const reading: Reading = {
    source: sourceOf(lines),
    readInline,
    memo: null,
    parsers: null,
    blocks: [],
    comments: [],
    section: [],
    isUnsure: false,
  };
  const { lineStarts } = reading.source;
  const rows = lines.map((line, index) => {
    const start = lineStarts[index] ?? 0;
    return readRow(reading, index, start, start + line.length);
  });
  return reading.isUnsure || reading.comments.length > 0 ? null : rows;
}

/** True for a line that starts with a pipe and holds no tag: below a row nothing else starts so. */
export function isSimpleRow(line: string): boolean {
  return line.startsWith("|") && !line.includes("<") && !line.includes("\r") && isOrdinary(line);
}

function sourceOf(lines: readonly string[]): SourceText {
  let end = 0;
  const lineStarts = lines.map((line) => {
    const start = end;
    end += line.length + 1;
    return start;
  });
  return { text: lines.join("\n"), lineStarts };
}
