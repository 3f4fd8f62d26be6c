import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { graphemes } from "../escape/graphemes.ts";
import { visible } from "../escape/visible.ts";
import { piecesOf, textWidth } from "./pieces.ts";

/** The characters before the Chinese ones, one by one, and some of those behind them. */
const characters = [
  ...Array.from({ length: 0x31_00 }, (_, code) => code),
  ...Array.from({ length: 1_000 }, (_, step) => 0x31_00 + step * 113),
].map((code) => String.fromCodePoint(code));

/** What pieces are without a short cut. */
function measured(text: string): ReturnType<typeof piecesOf> {
  return Array.from(graphemes(text), (grapheme) => {
    const shown = visible(grapheme);
    return { text: shown, width: stringWidth(shown), length: grapheme.length };
  });
}

describe("pieces", () => {
  // The letter before takes up a mark, the one behind what belongs to it.
  test("are what readers see as one, whatever stands between letters", () => {
    const wrong = characters.filter(
      (character) => JSON.stringify(piecesOf(`a${character}b`)) !== JSON.stringify(measured(`a${character}b`)),
    );
    expect(wrong).toEqual([]);
  });

  test("are as wide as a terminal draws them", () => {
    expect(characters.filter((character) => textWidth(character) !== stringWidth(character))).toEqual([]);
  });

  test.each([
    ["Équipe d’été – « prêt »…", 24],
    ["責任者", 6],
    ["👩‍👩‍👧‍👦", 2],
    ["e\u0301", 1],
    ["\u001b[31mred\u001b[39m", 3],
  ])("take columns: %j", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});
