import { isPlain, piecesOf, widthOf, type Piece } from "./pieces.ts";

/**
 * `text` as lines safe to print in `width` columns, broken at spaces; a word longer than a line is broken between
 * characters, never inside one. There is always at least one line.
 */
export function wrap(text: string, width: number): string[] {
  if (text.length <= width && isOneLine(text)) {
    return [text];
  }
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of wordsOf(text)) {
    const wordWidth = widthOf(word);
    if (line !== "" && used + 1 + wordWidth <= width) {
      line += ` ${textOf(word)}`;
      used += 1 + wordWidth;
      continue;
    }
    if (line !== "") {
      lines.push(line);
    }
    const chunks = chunksOf(word, width);
    const last = chunks.pop() ?? [];
    lines.push(...chunks.map(textOf));
    line = textOf(last);
    used = widthOf(last);
  }
  return [...lines, line];
}

/** True for a plain text whose words have one space between them. */
function isOneLine(text: string): boolean {
  return isPlain(text) && !text.startsWith(" ") && !text.endsWith(" ") && !text.includes("  ");
}

function wordsOf(text: string): Piece[][] {
  const words: Piece[][] = [[]];
  for (const piece of piecesOf(text)) {
    if (piece.text === " ") {
      words.push([]);
    } else {
      words.at(-1)?.push(piece);
    }
  }
  return words.filter((word) => word.length > 0);
}

function chunksOf(word: readonly Piece[], width: number): Piece[][] {
  const chunks: Piece[][] = [];
  let used = 0;
  for (const piece of word) {
    if (chunks.length === 0 || used + piece.width > width) {
      chunks.push([]);
      used = 0;
    }
    chunks.at(-1)?.push(piece);
    used += piece.width;
  }
  return chunks;
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join("");
}
