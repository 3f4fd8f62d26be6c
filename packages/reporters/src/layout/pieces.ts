import stringWidth from "string-width";
import { graphemes } from "../escape/graphemes.ts";
import { visible } from "../escape/visible.ts";

/** What must not be cut: one character as a reader sees it, or the visible escape of one that cannot be printed. */
export interface Piece {
  /** Safe to print. */
  text: string;
  /** Columns in a terminal. */
  width: number;
  /** UTF-16 units of the source behind it. */
  length: number;
}

// Latin letters and common signs, which most documents are written in, take one column each and never join, so that they
// need no segmenter and no table of widths.
const plainText = /^[ -~\u00A0À-ɏ‐-―‘-‟•…‹›§«»°·→←│─█✔✖⚠]*$/u;

/** True for a text of which every character is safe to print and takes one column. */
export function isPlain(text: string): boolean {
  return plainText.test(text);
}

/** The pieces of `text`, in order. */
export function piecesOf(text: string): Piece[] {
  if (isPlain(text)) {
    return Array.from(text, (character) => ({ text: character, width: 1, length: 1 }));
  }
  return Array.from(graphemes(text), (grapheme) => {
    const shown = visible(grapheme);
    return { text: shown, width: stringWidth(shown), length: grapheme.length };
  });
}

/** Columns that `text` takes; colour codes count nothing. */
export function textWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}

/** Columns that `pieces` take together. */
export function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((width, piece) => width + piece.width, 0);
}
