import { isPlain, piecesOf, textWidth, widthOf, type Piece } from "./pieces.ts";

/** `text` safe to print in at most `width` columns, its end replaced by `…` when it is longer. */
export function clip(text: string, width: number): string {
  if (text.length <= width && isPlain(text)) {
    return text;
  }
  const pieces = piecesOf(text);
  if (widthOf(pieces) <= width) {
    return pieces.map((piece) => piece.text).join("");
  }
  let kept = "";
  let used = 0;
  for (const piece of pieces) {
    if (used + piece.width > width - 1) {
      break;
    }
    kept += piece.text;
    used += piece.width;
  }
  return `${kept.trimEnd()}…`;
}

/**
 * The same, but where the part from `offset` on (in UTF-16 units) would be cut away, the text is cut in the middle, so that
 * its beginning and that part are both seen.
 */
export function clipAround(text: string, width: number, offset: number): string {
  const pieces = piecesOf(text);
  const at = pieceAt(pieces, offset);
  const headWidth = Math.floor(width / 3);
  if (widthOf(pieces) <= width || widthOf(pieces.slice(0, at)) < width - headWidth) {
    return clip(text, width);
  }
  const room = width - headWidth;
  const word = pieces.slice(0, at).findLastIndex((piece) => piece.text === " ") + 1;
  const from = Math.min(at - word <= headWidth ? word : at, startOfEnd(pieces, room));
  const tail = pieces.slice(from).map((piece) => piece.text);
  return clip(text, headWidth) + clip(tail.join(""), room);
}

/** Index of the first of the last pieces that fit into `room` columns. */
function startOfEnd(pieces: readonly Piece[], room: number): number {
  let used = 0;
  return (
    pieces.findLastIndex(({ width }) => {
      used += width;
      return used > room;
    }) + 1
  );
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let before = 0;
  const index = pieces.findIndex(({ length }) => {
    before += length;
    return before > offset;
  });
  return index < 0 ? pieces.length : index;
}

/** `text` with spaces up to `width` columns; colour codes count nothing. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
