import { unprintable } from "./unprintable.ts";

/** `value` as JSON with two spaces and a final newline; unprintable characters inside it are written as escapes. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(unprintable, unitEscapes)}\n`;
}

/** `value` as JSON in one line with a final newline, escaped the same way. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unprintable, unitEscapes)}\n`;
}

function unitEscapes(character: string): string {
  // The only newlines in the text are those it is laid out with.
  return character === "\n"
    ? character
    : character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join("");
}
