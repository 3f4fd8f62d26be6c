import type { ParsedDocument } from "@raci-kit/model/contracts";
import { parsedDocument } from "@raci-kit/reporters";
import { InputError, readDocuments, readingOptions } from "@raci-kit/review";
import { checkOptions, type OptionNames } from "./check-options.ts";
import { openProject, projectNames, type ProjectOptions } from "./project.ts";
import { withRaciErrors } from "./raci-error.ts";
import { documentOf, type TextOptions } from "./read.ts";

/** How {@link parse} reads a text. */
export interface ParseOptions extends ProjectOptions, TextOptions {}

const parseNames: OptionNames<ParseOptions> = { ...projectNames, path: true };

/**
 * Reads the responsibility model out of a Markdown text: what `raci parse --format json` prints of one document. A text
 * without a matrix has no `matrices`.
 *
 * @throws {RaciError} for wrong options, a wrong configuration, and what is no text
 */
export async function parse(text: string, options: ParseOptions = {}): Promise<ParsedDocument> {
  return withRaciErrors(async () => {
    checkOptions("parse", options, parseNames);
    const { config } = await openProject(options);
    const { models, unreadable } = await readDocuments([documentOf(text, options.path)], {
      ...readingOptions(config),
      matricesOnly: false,
    });
    const [model] = models;
    if (model !== undefined) return parsedDocument(model);
    const { path = "", reason = "", hint = "" } = unreadable[0] ?? {};
    throw new InputError(`${path}: ${reason}`, hint);
  });
}
