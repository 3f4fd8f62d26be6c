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
  const before = kindOf(text.charAt(start - 1));
  const after = kindOf(text.charAt(end));
  return {
    opens: after === "word" || (after === "punctuation" && before !== "word") || text[end] === "~",
    closes: before === "word" || (before === "punctuation" && after !== "word") || text[start - 1] === "~",
  };
}

function kindOf(character: string): "space" | "punctuation" | "word" {
  if (character === "" || /\s/u.test(character)) return "space";
  return /[\p{P}\p{S}]/u.test(character) ? "punctuation" : "word";
}
