import { visible } from "./visible.ts";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * `text` as XML or HTML, in an element or in a quoted attribute. Unprintable characters, and those that XML may not hold
 * even as references, become visible escapes.
 */
export function xmlText(text: string): string {
  return visible(text)
    .replaceAll("\uFFFE", "\\ufffe")
    .replaceAll("\uFFFF", "\\uffff")
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}

/** Attributes of an element, each with a space before it; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${xmlText(String(value))}"`))
    .join("");
}
