/** How the paths of translations are made when nobody says otherwise. */
const usualPatterns: readonly string[] = ["md", "mdx", "markdown"].flatMap((ending) => [
  `{name}.{locale}.${ending}`,
  `{locale}/{name}.${ending}`,
]);

/** A place in a path that names a locale. */
export interface LocaleMatch {
  /** As written: `en`, `fr-fr`, `pt_BR`. */
  locale: string;
  /** The path with `{locale}` in its place, the same for all translations of a document. */
  family: string;
}

/** Finds the places of a path that name a locale, as the patterns say; a path may have several. */
export function localeFinder(patterns: readonly string[] = usualPatterns): (path: string) => LocaleMatch[] {
  const expressions = patterns.map(expressionOf);
  const isLikely = new RegExp(patterns.map((pattern) => `(?:^|/)${sourceOf(pattern, "(?:")}$`).join("|"), "iu");
  return (path) => {
    // Most paths name none, and a tree has many.
    if (!isLikely.test(path)) return [];
    const folders = [0, ...[...path.matchAll(/\//gu)].map(({ index }) => index + 1)];
    const matches = expressions.flatMap((expression) =>
      folders.flatMap((start) => matchBehind(path, start, expression)),
    );
    return [...new Map(matches.map((match) => [match.family, match])).values()];
  };
}

/** The usual patterns by which some of these paths are translations of each other, in the order of the usual ones. */
export function localePatternsIn(paths: readonly string[]): string[] {
  return usualPatterns.filter((pattern) => {
    const localesIn = localeFinder([pattern]);
    const matches = paths.flatMap(localesIn);
    return [...Map.groupBy(matches, ({ family }) => family).values()].some(
      (family) => new Set(family.map(({ locale }) => locale)).size > 1,
    );
  });
}

/** The language of a locale: `pt` of `pt-br`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/u)[0] ?? "";
}

/** The path of an original that names no locale: `guide.md` beside `guide.fr.md`. */
export function pathWithoutLocale(family: string): string {
  return family.replaceAll(/[._-]\{locale\}(?=\.)|\{locale\}\//gu, "");
}

function expressionOf(pattern: string): RegExp {
  return new RegExp(`^${sourceOf(pattern, "(?<locale>")}$`, "diu");
}

/** The source of the expression for a pattern; `open` begins the group of its locale. */
function sourceOf(pattern: string, open: "(?:" | "(?<locale>"): string {
  return pattern
    .replaceAll(/[\\^$.*+?()[\]|]/gu, String.raw`\$&`)
    .replace("{name}", "(?:.+)")
    .replace("{locale}", `${open}[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)`);
}

function matchBehind(path: string, start: number, expression: RegExp): LocaleMatch[] {
  const match = expression.exec(path.slice(start));
  const [from, to] = match?.indices?.groups?.["locale"] ?? [0, 0];
  const locale = path.slice(start + from, start + to);
  if (!isLanguage(locale)) {
    return [];
  }
  const named = `${path.slice(0, start + from)}{locale}${path.slice(start + to)}`;
  // `fr/guide.fr.md` is the translation of `en/guide.en.md`.
  const parts = named.split(/([./])/u).map((part) => (part === locale ? "{locale}" : part));
  return [{ locale, family: parts.join("") }];
}

/** True for a tag that names a language: folders called `qa`, `ui` or `src` do not. */
function isLanguage(locale: string): boolean {
  const tag = locale.replaceAll("_", "-");
  const isLikely = languageOf(locale).length === 2 || tag.includes("-");
  try {
    if (!isLikely) return false;
    languageNames ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    return languageNames.of(tag) !== undefined;
  } catch {
    return false;
  }
}

/** Made when a path asks for it: that takes its time. */
let languageNames: Intl.DisplayNames | undefined;
