import { describe, expect, test } from "vitest";
import { samples } from "../testing/word-samples.ts";
import { languages, type Language } from "./language.ts";
import { wordsOf } from "./words-of.ts";

/** What `words` say to every sample, by the place of the word: `verdict.gains 2`. */
function spoken(words: object, facts: object, path: string[] = []): [place: string, text: string][] {
  return Object.entries(words).flatMap(([key, word]: [string, unknown]): [string, string][] => {
    const place = [...path, key];
    const sample: unknown = Reflect.get(facts, key);
    if (typeof word === "string") {
      return [[place.join("."), word]];
    }
    if (typeof word === "function" && Array.isArray(sample)) {
      return sample.map((given: unknown[], index) => [
        `${place.join(".")} ${index}`,
        String(Reflect.apply(word, undefined, given)),
      ]);
    }
    return typeof word === "object" && word !== null && typeof sample === "object" && sample !== null
      ? spoken(word, sample, place)
      : [[place.join("."), "no sample"]];
  });
}

const all = new Map(languages.map((language) => [language, spoken(wordsOf(language), samples)]));

/** Words that are the same in English. */
const sameAsEnglish: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  fr: [
    "count.document 1: 1 document",
    "count.document 2: 2 documents",
    "count.document 3: 12 documents",
    "count.commit 1: 1 commit",
    "count.commit 2: 2 commits",
    "count.commit 3: 12 commits",
    "count.matrix 2: 2 matrices",
    "count.matrix 3: 12 matrices",
    "comparison.headings.structure: Structure",
    "models.version 0: version Betrieb 1.2",
    "review.columns.section: Section",
    "review.columns.impact: Impact",
    "review.columns.document: Document",
  ],
  de: ["impact.major: major", "impact.minor: minor", "impact.patch: patch"],
};

describe.each(languages)("%s", (language) => {
  const sentences = all.get(language) ?? [];

  test("has a word for everything", () => {
    expect(sentences.length).toBeGreaterThan(300);
    expect(sentences.map(([place]) => place)).toEqual(all.get("en")?.map(([place]) => place));
    expect(sentences.filter(([, text]) => text === "" || /undefined|null|NaN|\[object|no sample/u.test(text))).toEqual(
      [],
    );
  });

  test("is no other language", () => {
    const english = new Map(all.get("en"));
    const same = sentences.filter(([place, text]) => language !== "en" && english.get(place) === text);
    expect(same.map(([place, text]) => `${place}: ${text}`)).toEqual(sameAsEnglish[language]);
  });
});

const typography: [language: Language, right: RegExp, wrong: RegExp][] = [
  ["fr", /«\u00A0[^»]*\u00A0»|\u00A0:|\u202F;/gu, /[«»:;!?'"]/u],
  ["de", /„[^“]*“/gu, /[„“'"]/u],
];

test.each(typography)("%s is set as its printers do", (language, right, wrong) => {
  const sentences = all.get(language) ?? [];
  expect(sentences.filter(([, text]) => wrong.test(text.replaceAll(right, "")))).toEqual([]);
});

const plurals: [language: Language, counted: (count: number) => string, expected: readonly string[]][] = [
  ["en", wordsOf("en").count.activity, ["0 activities", "1 activity", "2 activities", "12 activities"]],
  ["fr", wordsOf("fr").count.activity, ["0 activité", "1 activité", "2 activités", "12 activités"]],
  ["de", wordsOf("de").count.activity, ["0 Aktivitäten", "1 Aktivität", "2 Aktivitäten", "12 Aktivitäten"]],
  [
    "fr",
    wordsOf("fr").review.notRead,
    [
      "0 document n’a pas pu être lu.",
      "1 document n’a pas pu être lu.",
      "2 documents n’ont pas pu être lus.",
      "12 documents n’ont pas pu être lus.",
    ],
  ],
  [
    "de",
    wordsOf("de").verdict.moreDutiesMove,
    [
      "0 weitere Zuständigkeiten ändern sich",
      "1 weitere Zuständigkeit ändert sich",
      "2 weitere Zuständigkeiten ändern sich",
      "12 weitere Zuständigkeiten ändern sich",
    ],
  ],
];

test.each(plurals)("%s counts as its speakers do", (_, counted, expected) => {
  expect([0, 1, 2, 12].map(counted)).toEqual(expected);
});

// The same for one and for two: the plural was forgotten, unless the words have no other.
const unchangingNouns = /^(?:models\.line|count\.error|review\.movement|review\.moreRows)/u;

test.each(languages)("%s tells one from two", (language) => {
  const sentences = new Map(all.get(language));
  const unchanging = [...sentences].filter(([place, text]) => {
    const two = sentences.get(place.replace(/ 1$/u, " 2"));
    return place.endsWith(" 1") && text.startsWith("1 ") && two?.replace(/^2 /u, "1 ") === text;
  });
  expect(unchanging.filter(([place]) => !unchangingNouns.test(place))).toEqual([]);
});
