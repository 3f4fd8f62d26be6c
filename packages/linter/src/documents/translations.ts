import type { ResponsibilityModel } from "@raci-kit/model";
import { languageOf, localeFinder, pathWithoutLocale } from "./locales.ts";

/** A document and one of its translations. */
export interface TranslationPair {
  original: ResponsibilityModel;
  translation: ResponsibilityModel;
}

interface Member {
  model: ResponsibilityModel;
  /** Empty for a document whose path names no locale. */
  locale: string;
}

/**
 * Pairs every translation with its original: the document without a locale in its path, else the one in the language
 * `originals`, else the first by path. A document of which there is one locale alone has no pair.
 */
export function translationPairs(
  models: readonly ResponsibilityModel[],
  patterns: readonly string[] | undefined,
  originals: string,
): TranslationPair[] {
  const original = new Map<ResponsibilityModel, ResponsibilityModel>();
  for (const members of familiesOf(models, patterns)) {
    const [first] = members;
    const source = members.find(({ locale }) => languageOf(locale) === originals) ?? first;
    for (const { model } of members.filter((member) => member !== source)) {
      if (source !== undefined && !original.has(model)) original.set(model, source.model);
    }
  }
  return [...original].map(([translation, source]) => ({ original: source, translation }));
}

/** Documents that are translations of each other, ordered by path, one without a locale first. */
function familiesOf(models: readonly ResponsibilityModel[], patterns: readonly string[] | undefined): Member[][] {
  const localesIn = localeFinder(patterns);
  const byPath = new Map(models.map((model) => [model.path, model]));
  const families = new Map<string, Member[]>();
  for (const model of models) {
    for (const { locale, family } of localesIn(model.path)) {
      families.set(family, [...(families.get(family) ?? []), { model, locale }]);
    }
  }
  return [...families].map(([family, members]) => {
    const plain = byPath.get(pathWithoutLocale(family));
    return plain === undefined ? members : [{ model: plain, locale: "" }, ...members];
  });
}
