/** Whether a run of asterisks may open or close bold or italic text. */
export interface Flanks {
  opens: boolean;
  closes: boolean;
}

/**
 * Looks at the characters around a run of asterisks ("left-flanking" and "right-flanking" runs in CommonMark, "Emphasis
 * and strong emphasis"). A tilde beside it counts as a letter, for the sake of struck text.
 */
export function flanksOf(text: string, start: number, end: number): Flanks {
  const before = start === 0 ? "space" : kindOf(text, start - 1);
  const after = end === text.length ? "space" : kindOf(text, end);
  return {
    opens: after === "word" || (after === "punctuation" && before !== "word") || text[end] === "~",
    closes: before === "word" || (before === "punctuation" && after !== "word") || text[start - 1] === "~",
  };
}

function kindOf(text: string, offset: number): "space" | "punctuation" | "word" {
  const value = text.charCodeAt(offset);
  // The commonest first: letters and digits of ASCII, and a blank.
  if ((value > 96 && value < 123) || (value > 64 && value < 91) || (value > 47 && value < 58)) return "word";
  if (value === 32) return "space";
  const character = text.charAt(offset);
  if (/\s/u.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "word";
}
