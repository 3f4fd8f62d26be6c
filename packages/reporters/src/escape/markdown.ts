import { visible } from "./visible.ts";

// GitHub looks for mentions, references, commits, emoji and addresses in the *rendered* text, where entities and
// backslashes are gone already. A word joiner (zero width, no break) is still there and ends the match, while the reader
// sees the same characters.
const joiner = "\u2060";

const punctuation: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // A pipe would need one backslash in a paragraph and other rules in a table; an entity reads the same in both.
  "|": "&#124;",
  // The way GitHub documents for a dollar sign that begins no formula.
  $: "<span>$</span>",
};

/**
 * `text` as inert Markdown for one line: a heading, a table cell, a list item. It renders as the same characters, with
 * white space collapsed and unprintable characters as visible escapes, and links, mentions and formats nothing.
 */
export function markdownText(text: string): string {
  return markdownPart(text)
    .trim()
    .replace(/^[-+=]/u, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2");
}

/**
 * The same for a part of a line that something else begins: white space at its ends is kept. Spaces that do not break
 * are left as they are, for they belong to the punctuation of some languages.
 */
export function markdownPart(text: string): string {
  const line = visible(text).replace(/[^\S\u00A0\u202F]+/gu, " ");
  return withoutReferences(line).replace(
    /[\\`*_~[\]#!&<>|$]/gu,
    (character) => punctuation[character] ?? `\\${character}`,
  );
}

function withoutReferences(text: string): string {
  return text
    .replaceAll("@", `@${joiner}`)
    .replace(/#(?=\d)/gu, `#${joiner}`)
    .replace(/(?<![0-9A-Za-z])(?:GHSA|GH|CVE)(?=-)/giu, `$&${joiner}`)
    .replaceAll("://", `:${joiner}//`)
    .replace(/www(?=\.)/giu, `$&${joiner}`)
    .replace(/:(?=[\w+-]+:)/gu, `:${joiner}`)
    .replace(/(?<![0-9A-Za-z])[0-9A-Fa-f]{7,}(?![0-9A-Za-z])/gu, (digits) =>
      digits.replace(/.{6}(?=.)/gu, `$&${joiner}`),
    );
}
