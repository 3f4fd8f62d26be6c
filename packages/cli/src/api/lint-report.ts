import path from "node:path";
import type {
  BaselineEntry,
  Finding,
  LintResult,
  LintSummary,
  ResponsibilityModel,
  UnreadableDocument,
} from "@raci-kit/model";
import {
  coverageOf,
  type Documents,
  findBaseline,
  linterFor,
  loadBaseline,
  wholeSubject,
  withBaseline,
} from "@raci-kit/review";
import { dayFrom } from "../lint/as-of.ts";
import { isObjectedTo } from "../lint/lint-verdict.ts";
import type { OptionNames } from "./check-options.ts";
import { type Project, projectNames, type ProjectOptions } from "./project.ts";

/** How documents are judged. */
export interface JudgingOptions extends ProjectOptions {
  /** The day to count from, as `YYYY-MM-DD`; rules that need one are silent without. */
  asOf?: string | undefined;
  /**
   * The path of a baseline, or false for none. When left out, `raci.baseline.json` in the root of the project holds if it is
   * there.
   */
  baseline?: string | false | undefined;
}

/** The names of {@link JudgingOptions}. */
export const judgingNames: OptionNames<JudgingOptions> = { ...projectNames, asOf: true, baseline: true };

/** What a look at documents gave. Documents are called as they were named, from `cwd` on. */
export interface LintReport {
  /** True when `raci lint` would exit with 0. */
  passed: boolean;
  /** The documents that were looked at, those without a matrix included. */
  documents: readonly string[];
  /** By path, place and rule. */
  findings: readonly Finding[];
  /** What comments in the documents take back. */
  suppressed: readonly Finding[];
  /** Entries of the baseline that nothing was found for. */
  stale: readonly BaselineEntry[];
  /** Documents that could not be read, or written. */
  unreadable: readonly UnreadableDocument[];
  summary: LintSummary;
}

/** What was looked at, and what was found. */
interface Looked {
  documents: Documents;
  /** As they were named. */
  operands: readonly string[];
  found: LintResult;
}

/**
 * The function that finds what is to be told about documents, also when they have changed.
 *
 * @throws UsageError for a day that is none
 */
export function findingsOf(
  documents: Documents,
  { asOf }: JudgingOptions,
  project: Project,
): (models: readonly ResponsibilityModel[]) => LintResult {
  const day = asOf === undefined ? undefined : dayFrom(asOf, "asOf");
  return linterFor(wholeSubject(documents), { ...project, asOf: day });
}

/** @throws UsageError for a baseline that is none, InputError for one that is not there */
export function lintReport(
  { documents, operands, found }: Looked,
  { baseline, asOf }: JudgingOptions,
  project: Project,
): LintReport {
  const { config, ...whereabouts } = project;
  const { unreadable, paths } = documents;
  const file = baselineAt(baseline, project);
  const covers = coverageOf({ documents, operands, asOf, ...whereabouts });
  const result = file === null ? found : withBaseline(found, loadBaseline(file.path, file.shown), covers);
  const isObjected = isObjectedTo(result, { failOn: config.failOn.lint, maxWarnings: null });
  return {
    passed: unreadable.length === 0 && !isObjected,
    documents: paths,
    findings: result.findings,
    suppressed: result.suppressed ?? [],
    stale: result.stale ?? [],
    unreadable,
    summary: result.summary,
  };
}

function baselineAt(named: JudgingOptions["baseline"], { root, cwd }: Project): { path: string; shown: string } | null {
  if (named === false) return null;
  if (named !== undefined) return { path: path.resolve(cwd, named), shown: named };
  const usual = findBaseline(root);
  return usual === null ? null : { path: usual, shown: path.relative(cwd, usual) };
}
