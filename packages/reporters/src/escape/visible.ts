import { unprintable } from "./unprintable.ts";

const shortEscapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** `text` with every unprintable character as a visible escape: `\n`, `\u001b`, `\u{e0041}`. */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => shortEscapes[character] ?? codePointEscape(character));
}

function codePointEscape(character: string): string {
  const digits = (character.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}
