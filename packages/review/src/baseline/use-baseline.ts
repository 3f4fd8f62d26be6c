import { applyBaseline, type Baseline, baselineOf, createBaseline } from "@raci-kit/linter";
import type { BaselineEntry, Finding, LintResult, Severity } from "@raci-kit/model";
import { projectPath, type Whereabouts } from "../lint/document-names.ts";

/** Whether a run would have found what an entry knows, if it still held. */
export type Coverage = (entry: BaselineEntry) => boolean;

/** What is left of a result after a baseline: new findings, and entries that are stale. */
export function withBaseline(result: LintResult, baseline: Baseline, covers: Coverage): LintResult {
  const { findings, baselined, stale } = applyBaseline(result.findings, baseline, covers);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    ...result,
    findings,
    stale,
    summary: {
      ...result.summary,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
      baselined: baselined.length,
    },
  };
}

/** A baseline of all that a run found, and of what an earlier one knows and the run did not look for. */
export function renewedBaseline(
  findings: readonly Finding[],
  earlier: Baseline,
  { covers, ...whereabouts }: Whereabouts & { covers: Coverage },
): Baseline {
  const found = findings.map((finding) => ({ ...finding, path: projectPath(finding.path, whereabouts) }));
  const kept = earlier.entries.filter((entry) => !covers(entry));
  return baselineOf([...kept, ...createBaseline(found).entries]);
}

/** A baseline without some of its entries. */
export function prunedBaseline({ entries }: Baseline, stale: readonly BaselineEntry[]): Baseline {
  const gone = new Set(stale.map(({ fingerprint }) => fingerprint));
  return baselineOf(entries.filter(({ fingerprint }) => !gone.has(fingerprint)));
}
