import { formatDocument } from "@raci-kit/markdown";
import { readingOptions, stdinPath } from "@raci-kit/review";
import { checkOptions, type OptionNames } from "./check-options.ts";
import { openProject, projectNames, type ProjectOptions } from "./project.ts";
import { withRaciErrors } from "./raci-error.ts";
import type { TextOptions } from "./read.ts";

/** How {@link formatText} reads a text. */
export interface FormatTextOptions extends ProjectOptions, TextOptions {}

const formatNames: OptionNames<FormatTextOptions> = { ...projectNames, path: true };

/**
 * A text with its matrices and legend tables aligned, as `raci format -` prints it; the rest of it stays as it is.
 *
 * @throws {RaciError} for wrong options and a wrong configuration
 */
export async function formatText(text: string, options: FormatTextOptions = {}): Promise<string> {
  return withRaciErrors(async () => {
    checkOptions("formatText", options, formatNames);
    const { config } = await openProject(options);
    return formatDocument(text, { path: options.path ?? stdinPath, ...readingOptions(config) }).text;
  });
}
