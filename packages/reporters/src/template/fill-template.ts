import mustache from "mustache";
import { visible } from "../escape/visible.ts";

/**
 * Fills a Mustache template with the JSON of a report. A template is logic-less: it can name, repeat and leave out, and runs
 * nothing. `{{name}}` is escaped for HTML, `{{{name}}}` is not; in both, unprintable characters are visible escapes.
 *
 * @param json what the JSON format of the same report prints
 * @throws Error of the template language, with the place, for a template that is wrong
 */
export function fillTemplate(template: string, json: string): string {
  const view: unknown = JSON.parse(json, (_key, value: unknown) => bare(value));
  return mustache.render(template, view);
}

/** `value` with nothing in it but what the JSON says: a template could name, and thereby call, what objects inherit. */
function bare(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.setPrototypeOf(value, null);
}
