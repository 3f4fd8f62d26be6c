import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import type { Words } from "./words.ts";

/** The languages that reports for people are written in, the usual one first. */
export const languages = ["en", "fr", "de"] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

const wordsByLanguage: Readonly<Record<Language, Words>> = { en: english, fr: french, de: german };

/** The words of `language`. */
export function wordsOf(language: Language = "en"): Words {
  return wordsByLanguage[language];
}
