import { graphemes } from "./graphemes.ts";

/** `text` cut to at most `limit` UTF-16 units, never inside a character that a reader sees as one. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) {
    return text;
  }
  let kept = "";
  for (const grapheme of graphemes(text.slice(0, limit + 1))) {
    if (kept.length + grapheme.length >= limit) {
      break;
    }
    kept += grapheme;
  }
  return `${kept}…`;
}
