import { findScheme, type RoleScheme } from "@raci-kit/model";

const schemeName =
  /(?<![\p{L}\p{N}])(RACI(?:[-_ ]?VS|O|Q|S)?|ARCI|RASCI|RASIC?|CAIRO|DACI|RAPID|PACSI|DRASCI)(?![\p{L}\p{N}])/giu;

/** The built-in scheme that a text names first (RAPID only in capitals: it is also a word), or `undefined`. */
export function schemeNamedIn(text: string): RoleScheme | undefined {
  for (const match of text.matchAll(schemeName)) {
    const name = (match[1] ?? "").replace(/[_ ]/gu, "-");
    if (/^(?:rapid|cairo)$/iu.test(name) && name !== name.toUpperCase()) continue;
    const scheme = findScheme(name);
    if (scheme !== undefined) return scheme;
  }
  return undefined;
}
