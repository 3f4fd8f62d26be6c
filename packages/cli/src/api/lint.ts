import { checkOptions, type OptionNames } from "./check-options.ts";
import { findingsOf, judgingNames, type JudgingOptions, lintReport, type LintReport } from "./lint-report.ts";
import { openProject } from "./project.ts";
import { withRaciErrors } from "./raci-error.ts";
import { type FileOptions, operandsOf, readFiles, readText, type TextOptions } from "./read.ts";

/** What {@link lint} looks at, and how. */
export interface LintOptions extends JudgingOptions, FileOptions {}

/** How {@link lintText} looks at a text. */
export interface LintTextOptions extends JudgingOptions, TextOptions {}

const lintNames: OptionNames<LintOptions> = { ...judgingNames, files: true };
const lintTextNames: OptionNames<LintTextOptions> = { ...judgingNames, path: true };

/**
 * Checks documents on disk against the rules, as `raci lint` does.
 *
 * @throws {RaciError} for wrong options and a wrong configuration; documents that cannot be read are told in the report
 */
export async function lint(options: LintOptions = {}): Promise<LintReport> {
  return withRaciErrors(async () => {
    checkOptions("lint", options, lintNames);
    const project = await openProject(options);
    const operands = operandsOf(options);
    const documents = await readFiles(operands, project);
    const found = findingsOf(documents, options, project)(documents.models);
    return lintReport({ documents, operands, found }, options, project);
  });
}

/**
 * Checks one text against the rules, as `raci lint -` does. Rules that compare documents find what is in this one.
 *
 * @throws {RaciError} for wrong options and a wrong configuration
 */
export async function lintText(text: string, options: LintTextOptions = {}): Promise<LintReport> {
  return withRaciErrors(async () => {
    checkOptions("lintText", options, lintTextNames);
    const project = await openProject(options);
    const documents = await readText(text, options, project);
    const found = findingsOf(documents, options, project)(documents.models);
    return lintReport({ documents, operands: documents.paths, found }, options, project);
  });
}
