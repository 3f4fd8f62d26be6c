import type { Finding } from "@raci-kit/model";
import { fixDocuments, type MendedDocument, readingOptions, writeDocuments } from "@raci-kit/review";
import { checkOptions, type OptionNames } from "./check-options.ts";
import { findingsOf, judgingNames, type JudgingOptions, lintReport, type LintReport } from "./lint-report.ts";
import { openProject } from "./project.ts";
import { withRaciErrors } from "./raci-error.ts";
import { type FileOptions, operandsOf, readFiles, readText, type TextOptions } from "./read.ts";

/** Which fixes to apply. */
interface MendingOptions extends JudgingOptions {
  /** True for the fixes, too, that may change what a document says. */
  unsafe?: boolean | undefined;
}

/** What {@link fix} mends, and how. */
export interface FixOptions extends MendingOptions, FileOptions {
  /** False to leave the files as they are and only tell what would change. */
  write?: boolean | undefined;
}

/** How {@link fixText} mends a text. */
export interface FixTextOptions extends MendingOptions, TextOptions {}

/** What was mended; the rest of the report is about what is left. */
export interface FixReport extends LintReport {
  /** The documents that changed, by path. */
  changed: readonly MendedDocument[];
}

/** A text that was mended; the rest of the report is about what is left in it. */
export interface FixTextReport extends LintReport {
  /** The text as it is now. */
  text: string;
  /** What was mended in it. */
  mended: readonly Finding[];
}

const mendingNames: OptionNames<MendingOptions> = { ...judgingNames, unsafe: true };
const fixNames: OptionNames<FixOptions> = { ...mendingNames, files: true, write: true };
const fixTextNames: OptionNames<FixTextOptions> = { ...mendingNames, path: true };

/**
 * Mends what a program can mend in documents on disk and replaces the files, as `raci fix` does.
 *
 * @throws {RaciError} for wrong options and a wrong configuration; documents that cannot be read or written are told in the
 * report
 */
export async function fix(options: FixOptions = {}): Promise<FixReport> {
  return withRaciErrors(async () => {
    checkOptions("fix", options, fixNames);
    const project = await openProject(options);
    const operands = operandsOf(options);
    const read = await readFiles(operands, project);
    const { changed, documents, left } = fixDocuments(read, {
      find: findingsOf(read, options, project),
      reading: readingOptions(project.config),
      unsafe: options.unsafe === true,
    });
    const texts = changed.map(({ path, after }) => ({ path, text: after }));
    const unwritten = options.write === false ? [] : writeDocuments(texts, project.cwd);
    const after = { ...documents, unreadable: [...documents.unreadable, ...unwritten] };
    const lost = new Set(unwritten.map(({ path }) => path));
    return {
      ...lintReport({ documents: after, operands, found: left }, options, project),
      changed: changed.filter(({ path }) => !lost.has(path)),
    };
  });
}

/**
 * Mends what a program can mend in one text, as `raci fix -` does.
 *
 * @throws {RaciError} for wrong options and a wrong configuration
 */
export async function fixText(text: string, options: FixTextOptions = {}): Promise<FixTextReport> {
  return withRaciErrors(async () => {
    checkOptions("fixText", options, fixTextNames);
    const project = await openProject(options);
    const read = await readText(text, options, project);
    const { changed, documents, left } = fixDocuments(read, {
      find: findingsOf(read, options, project),
      reading: readingOptions(project.config),
      unsafe: options.unsafe === true,
    });
    const [own] = changed;
    return {
      ...lintReport({ documents, operands: documents.paths, found: left }, options, project),
      text: own?.after ?? text,
      mended: own?.mended ?? [],
    };
  });
}
