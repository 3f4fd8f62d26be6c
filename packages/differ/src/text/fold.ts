import { memory } from "@raci-kit/model";

/** Scripts written without spaces between words: their runs are read two characters at a time. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words of unaccented letters and digits with single spaces, as most names are: there is nothing to fold but case. */
const plainText = /^[a-z0-9]+(?: [a-z0-9]+)*$/iu;

/** `1.`, `2.3`, `4)`, `b.` or a key cap in front of a heading or an activity. */
const leadingNumber = /^\s*(?:\d+\uFE0F?\u20E3\s*|\d+(?:\.\d+)*[.):]?\s+|\d+(?:\.\d+)*[.):]\s*|[a-z][.)]\s+)(?=\S)/iu;

/** What a text is compared by; what is null was not asked for yet. */
interface Forms {
  folded: string;
  squashed: string | null;
  words: readonly string[] | null;
}

/** Every step of a comparison asks for the forms of the same names. */
const known = memory<Forms>(100_000);

function formsOf(text: string): Forms {
  return known.recall(text) ?? known.keep(text, { folded: foldAnew(text), squashed: null, words: null });
}

/**
 * `text` in lower case with single spaces instead of punctuation: what stays when nothing but case and punctuation
 * differ. `+` and `#` stay (`C++`, `C#`); a text of nothing but punctuation stays as it is.
 */
export function fold(text: string): string {
  return formsOf(text).folded;
}

function foldAnew(text: string): string {
  if (plainText.test(text)) {
    return text.toLowerCase();
  }
  const plain = text.normalize("NFKC").toLowerCase();
  const folded = plain.replaceAll(/[^\p{L}\p{M}\p{N}+#]+/gu, " ").trim();
  return folded === "" ? plain.trim() : folded;
}

/** {@link fold} without any space: `Back-up`, `back up` and `Backup` are one. */
export function squash(text: string): string {
  const forms = formsOf(text);
  forms.squashed ??= forms.folded.replaceAll(" ", "");
  return forms.squashed;
}

/** `text` without the number in front of it. */
export function withoutNumber(text: string): string {
  return text.replace(leadingNumber, "");
}

/** `text` with single spaces: what stays when nothing but white space differs. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

/** The different words of `text`, folded, in order of appearance. */
export function wordsOf(text: string): readonly string[] {
  const forms = formsOf(text);
  forms.words ??= distinctWords(forms.folded);
  return forms.words;
}

function distinctWords(folded: string): string[] {
  const parts = folded.split(" ");
  const words = unspaced.test(folded) ? parts.flatMap(pieces) : parts;
  return [...new Set(words)].filter((word) => word !== "");
}

/** The different `length`-character pieces of `text`; a shorter text is its own only piece. */
export function gramsOf(text: string, length: number): Set<string> {
  const grams = new Set<string>();
  for (let start = 0; start + length <= text.length; start += 1) {
    grams.add(text.slice(start, start + length));
  }
  return grams.size === 0 && text !== "" ? new Set([text]) : grams;
}

function pieces(word: string): string[] {
  return word.length > 2 && unspaced.test(word) ? [...gramsOf(word, 2)] : [word];
}
