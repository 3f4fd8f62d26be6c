import type { Style } from "../style.ts";
import { wordsOf } from "../words/words-of.ts";
import type { Words } from "../words/words.ts";
import { type Paints, paintsOf } from "./paints.ts";

/** What every part of a text report is written with. */
export interface Page {
  width: number;
  paint: Paints;
  words: Words;
}

// Narrower than this, tables and excerpts show nothing a reader could use.
const narrowest = 40;

/** The page that `style` asks for. */
export function pageOf(style: Style): Page {
  return {
    width: Math.max(narrowest, style.width),
    paint: paintsOf(style.colour),
    words: wordsOf(style.language),
  };
}
