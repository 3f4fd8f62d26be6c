import type { ResolvedConfig } from "@raci-kit/config";
import { compareFindings, type Linter, linterWith, type RevisionContext } from "@raci-kit/linter";
import type { Finding, LintResult, RelatedPlace, ResponsibilityModel } from "@raci-kit/model";
import { lintContext, lintSettings } from "../settings.ts";
import { projectPath, type Whereabouts } from "./document-names.ts";

/** What documents are judged by. */
export interface LintStandard extends Whereabouts {
  config: ResolvedConfig;
  /** The day to count from, as `YYYY-MM-DD`; rules that need one are silent without. */
  asOf?: string | undefined;
  /** What documents were before, by their path in the run. */
  revisions?: ReadonlyMap<string, RevisionContext> | undefined;
}

/**
 * Checks documents against the rules of a configuration. Findings name documents as the run does; their fingerprints
 * are made of the paths from the root of the project, so that they do not depend on where a command runs.
 */
export function lintDocuments(models: readonly ResponsibilityModel[], standard: LintStandard): LintResult {
  const linter = projectLinter(standard);
  const known = models.map((model) => ({ ...model, path: projectPath(model.path, standard) }));
  const noteTakers = linter.noteTakers(known.map(({ path }) => path));
  const result = linter.conclude(known.map((model) => linter.look(model, noteTakers(model.path))));
  return shownAs(result, new Map(models.map(({ path }) => [projectPath(path, standard), path])));
}

/** A linter for documents by their paths from the root of the project. */
export function projectLinter(standard: LintStandard): Linter {
  const { config, asOf, revisions, root } = standard;
  return linterWith(lintSettings(config, root), {
    ...lintContext(config),
    asOf,
    revisions: revisions && new Map([...revisions].map(([file, one]) => [projectPath(file, standard), one])),
  });
}

/** A result that names documents as the run does; `shown` gives that name by the path from the root of the project. */
export function shownAs(result: LintResult, shown: ReadonlyMap<string, string>): LintResult {
  const rename = <Place extends RelatedPlace>(place: Place): Place => ({
    ...place,
    path: shown.get(place.path) ?? place.path,
  });
  const renamed = (findings: readonly Finding[]): Finding[] =>
    findings.map((finding) => ({ ...rename(finding), related: finding.related.map(rename) })).toSorted(compareFindings);
  return { ...result, findings: renamed(result.findings), suppressed: renamed(result.suppressed ?? []) };
}
