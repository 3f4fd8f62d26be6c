import mustache from "mustache";
import { visible } from "../escape/visible.ts";

/** Why a template cannot be filled. */
export class TemplateError extends Error {
  override name = "TemplateError";
  /** The line of the template, from 1. */
  readonly line: number;

  constructor(message: string, template: string, offset: number) {
    super(message);
    this.line = template.slice(0, offset).split("\n").length;
  }
}

/**
 * Fills a Mustache template with the JSON of a report. A template is logic-less: it can name, repeat and leave out, and runs
 * nothing. `{{name}}` is escaped for HTML, `{{{name}}}` is not; in both, unprintable characters are visible escapes.
 *
 * @param json what the JSON format of the same report prints
 * @throws TemplateError for a template that is wrong, or that includes another one
 */
export function fillTemplate(template: string, json: string): string {
  refuseIncludes(parsed(template), template);
  const view: unknown = JSON.parse(json, (_key, value: unknown) => bare(value));
  return mustache.render(template, view);
}

/** `value` with nothing in it but what the JSON says: a template could name, and thereby call, what objects inherit. */
function bare(value: unknown): unknown {
  if (typeof value === "string") return visible(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.setPrototypeOf(value, null);
}

function parsed(template: string): readonly TemplateToken[] {
  try {
    return mustache.parse(template);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const [, message = error.message, offset = "0"] = /^(.*) at (\d+)$/su.exec(error.message) ?? [];
    throw new TemplateError(message, template, Number(offset));
  }
}

/** What Mustache makes of a tag or a text: its kind, what it says, where it starts, where it ends, and what stands in it. */
type TemplateToken = ReturnType<typeof mustache.parse>[number];

/** A template is one file: what it would include is nowhere. */
function refuseIncludes(tokens: readonly TemplateToken[], template: string): void {
  for (const [kind, name, start, , inner] of tokens) {
    if (kind === ">")
      throw new TemplateError(`{{> ${name}}} includes another template, which none can`, template, start);
    if (Array.isArray(inner)) refuseIncludes(inner, template);
  }
}
