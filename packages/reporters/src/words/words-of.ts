import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Language } from "./language.ts";
import type { Words } from "./words.ts";

const wordsByLanguage: Readonly<Record<Language, Words>> = { en: english, fr: french, de: german };

/** The words of `language`. */
export function wordsOf(language: Language = "en"): Words {
  return wordsByLanguage[language];
}
