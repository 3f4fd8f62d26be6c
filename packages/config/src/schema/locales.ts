import type { z } from "zod";

import { checkedText } from "./parts.ts";

/** How the paths of a document's translations are made: `{name}.{locale}.md`. */
export function localePattern(): z.ZodType<string> {
  return checkedText('a pattern such as "{name}.{locale}.md"', objectionToPattern);
}

function objectionToPattern(pattern: string): string | null {
  const placeholders = (pattern.match(/\{[^{}]*\}/gu) ?? []).toSorted();
  return placeholders.join("") === "{locale}{name}"
    ? null
    : `Found "${pattern}", expected {name} and {locale} once each, as in "{name}.{locale}.md".`;
}
