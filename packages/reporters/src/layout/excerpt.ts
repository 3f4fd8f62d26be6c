import type { Range } from "@raci-kit/model";
import { piecesOf, widthOf, type Piece } from "./pieces.ts";

/** A line of a document as a report draws it, and where the marked stretch lies in it. */
export interface Excerpt {
  /** Safe to print; `…` stands where the line is cut. */
  row: string;
  /** Columns before the marked stretch. */
  indent: number;
  /** Columns of the marked stretch, at least one. */
  length: number;
  /** How many characters of the line are cut before the row. */
  skipped: number;
}

/** A part of the pieces of a line, by index; `to` is exclusive. */
interface Span {
  from: number;
  to: number;
}

/**
 * Draws `line` in at most `width` columns around the part that `range` covers, tabs as single spaces.
 * A range that goes on beyond the line is marked up to the line's end.
 */
export function excerpt(line: string, range: Range, width: number): Excerpt {
  const pieces = piecesOf(line.replaceAll("\t", " "));
  const marked = markedSpan(pieces, range, line.length);
  const shown = widthOf(pieces) <= width ? { from: 0, to: pieces.length } : windowAround(marked, pieces, width - 2);
  const head = shown.from > 0 ? "…" : "";
  const tail = shown.to < pieces.length ? "…" : "";
  return {
    row:
      head +
      pieces
        .slice(shown.from, shown.to)
        .map((piece) => piece.text)
        .join("") +
      tail,
    indent: head.length + widthOf(pieces.slice(shown.from, marked.from)),
    length: Math.max(1, widthOf(pieces.slice(marked.from, Math.min(marked.to, shown.to)))),
    skipped: shown.from,
  };
}

function markedSpan(pieces: readonly Piece[], range: Range, lineLength: number): Span {
  const start = range.start.column - 1;
  const end = range.end.line > range.start.line ? lineLength : range.end.column - 1;
  let offset = 0;
  let from = pieces.length;
  let to = pieces.length;
  for (const [index, piece] of pieces.entries()) {
    if (offset >= Math.max(end, start + 1)) {
      to = index;
      break;
    }
    offset += piece.length;
    from = offset > start ? Math.min(from, index) : from;
  }
  return { from, to };
}

/** The marked pieces and as much of the line on both sides as `width` columns hold. */
function windowAround(marked: Span, pieces: readonly Piece[], width: number): Span {
  const widthAt = (index: number): number => pieces[index]?.width ?? Infinity;
  let { from } = marked;
  let to = from;
  let room = width;
  while (to < marked.to && widthAt(to) <= room) {
    room -= widthAt(to);
    to += 1;
  }
  while (widthAt(from - 1) <= room || widthAt(to) <= room) {
    const leftIsNext = marked.from - from <= to - marked.to || widthAt(to) > room;
    const next = leftIsNext && widthAt(from - 1) <= room ? from - 1 : to;
    room -= widthAt(next);
    from = Math.min(from, next);
    to = Math.max(to, next + 1);
  }
  return { from, to };
}
