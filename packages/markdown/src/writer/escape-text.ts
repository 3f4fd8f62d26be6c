import { normaliseName } from "../text/normalise.ts";

/** A backslash that would act on what follows it; before a letter it stands for itself. */
const backslash = String.raw`\\(?=[!-/:-@[-\x60{-~]|$)`;
/** Marks that act wherever they stand. */
const marks = String.raw`[\x60*~[|]`;
/** Inside of a word an underscore emphasises nothing. */
const underscore = String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`;
/** The sharp of an id in braces: \`{#x}\`. */
const sharp = String.raw`(?<=\{)#`;
const active = new RegExp(`${backslash}|${marks}|${underscore}|${sharp}`, "gu");

/**
 * A name as Markdown for one line, in a cell or a heading: it renders as the same characters and is read back as the
 * same name. White space is collapsed; what Markdown cannot carry (NUL, half a surrogate pair) becomes U+FFFD.
 */
export function escapeText(text: string): string {
  return normaliseName(text.replaceAll("\0", "\uFFFD").toWellFormed())
    .replace(active, "\\$&")
    .replace(/&(?=#|\w+;)/gu, "&amp;")
    .replace(/<(?=[\p{L}/!?])/gu, "&lt;");
}
