import { expect, test } from "vitest";
import { languageOf, localeFinder, pathWithoutLocale } from "./locales.ts";

test.each([
  { path: "guide.en-gb.md", found: ["en-gb guide.{locale}.md"] },
  { path: "docs/guide.fr.mdx", found: ["fr docs/guide.{locale}.mdx"] },
  { path: "docs/pt_BR/raci/guide.md", found: ["pt_BR docs/{locale}/raci/guide.md"] },
  { path: "fr/guide.fr.md", found: ["fr {locale}/guide.{locale}.md"] },
  { path: "en/de/guide.md", found: ["en {locale}/de/guide.md", "de en/{locale}/guide.md"] },
  { path: "guide.md", found: [] },
  { path: "guide.v2.md", found: [] },
  { path: "qa/guide.md", found: [] },
  { path: "src/guide.md", found: [] },
  { path: "fil-PH/guide.md", found: ["fil-PH {locale}/guide.md"] },
])("$path", ({ path, found }) => {
  expect(localeFinder()(path).map(({ locale, family }) => `${locale} ${family}`)).toEqual(found);
});

test("patterns of one's own take the place of the usual ones", () => {
  const find = localeFinder(["{name}-{locale}.txt", "l10n/{locale}/{name}"]);
  expect(find("a/guide-de.txt")).toEqual([{ locale: "de", family: "a/guide-{locale}.txt" }]);
  expect(find("a/l10n/de/b/c.md")).toEqual([{ locale: "de", family: "a/l10n/{locale}/b/c.md" }]);
  expect(find("guide.de.md")).toEqual([]);
});

test.each([
  ["docs/guide.{locale}.md", "docs/guide.md"],
  ["guide-{locale}.md", "guide.md"],
  ["{locale}/guide.{locale}.md", "guide.md"],
  ["docs/{locale}/guide.md", "docs/guide.md"],
])("the original of %s may be %s", (family, path) => {
  expect(pathWithoutLocale(family)).toBe(path);
});

test("a locale tells its language", () => {
  expect(["en-GB", "pt_br", "de"].map(languageOf)).toEqual(["en", "pt", "de"]);
});
