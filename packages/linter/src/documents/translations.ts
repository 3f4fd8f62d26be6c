import { languageOf, localeFinder, pathWithoutLocale } from "./locales.ts";

/** A document that its path tells from others. */
interface Pathed {
  path: string;
}

/** A document and one of its translations. */
export interface TranslationPair<Document> {
  original: Document;
  translation: Document;
}

interface Member<Document> {
  document: Document;
  /** Empty for a document whose path names no locale. */
  locale: string;
}

/**
 * Pairs every translation with its original: the document without a locale in its path, else the one in the language
 * `originals`, else the first by path. A document of which there is one locale alone has no pair.
 */
export function translationPairs<Document extends Pathed>(
  documents: readonly Document[],
  patterns: readonly string[] | undefined,
  originals: string,
): TranslationPair<Document>[] {
  const original = new Map<Document, Document>();
  for (const members of familiesOf(documents, patterns)) {
    const [first] = members;
    const source = members.find(({ locale }) => languageOf(locale) === originals) ?? first;
    for (const { document } of members.filter((member) => member !== source)) {
      if (source !== undefined && !original.has(document)) original.set(document, source.document);
    }
  }
  return [...original].map(([translation, source]) => ({ original: source, translation }));
}

/** The paths among others that are a translation of another one, or have one. */
export function translatedPaths(paths: readonly string[], patterns: readonly string[] | undefined): Set<string> {
  const families = familiesOf(
    paths.map((path): Pathed => ({ path })),
    patterns,
  );
  const related = families.filter(({ length }) => length > 1);
  return new Set(related.flat().map(({ document }) => document.path));
}

/** Documents that are translations of each other, ordered by path, one without a locale first. */
function familiesOf<Document extends Pathed>(
  documents: readonly Document[],
  patterns: readonly string[] | undefined,
): Member<Document>[][] {
  const localesIn = localeFinder(patterns);
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const families = new Map<string, Member<Document>[]>();
  for (const document of documents) {
    for (const { locale, family } of localesIn(document.path)) {
      const members = families.get(family) ?? [];
      members.push({ document, locale });
      families.set(family, members);
    }
  }
  return [...families].map(([family, members]) => {
    const plain = byPath.get(pathWithoutLocale(family));
    return plain === undefined ? members : [{ document: plain, locale: "" }, ...members];
  });
}
