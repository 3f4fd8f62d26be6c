import stringWidth from "string-width";
import { piecesOf, widthOf } from "./pieces.ts";

/** `text` safe to print in at most `width` columns, its end replaced by `…` when it is longer. */
export function clip(text: string, width: number): string {
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

/** `text` with spaces up to `width` columns; colour codes count nothing. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
