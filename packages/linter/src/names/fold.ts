import { withLatinLetters } from "@raci-kit/model";

/**
 * The words of a name made comparable: lower case, without accents and punctuation, letters that look Latin as Latin
 * ones. `+`, `#` and `&` stay, as in `C++` and `R&D`.
 */
export function foldedWords(name: string): string[] {
  if (isAscii.test(name)) return name.toLowerCase().match(/[a-z0-9+#&]+/gu) ?? [];
  return withLatinLetters(name.normalize("NFKD"))
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#&]+/u)
    .filter((word) => word !== "");
}

/** ASCII has no accents, and no letter of it looks like another. */
const isAscii = /^[ -~]*$/u;

/** What spellings of one sentence share: case, accents, punctuation and white space count for nothing. */
export function foldedName(name: string): string {
  return foldedWords(name).join(" ");
}
