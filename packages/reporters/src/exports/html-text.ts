import { visible } from "../escape/visible.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** `text` as HTML, in an element or in a quoted attribute; unprintable characters become visible escapes. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
