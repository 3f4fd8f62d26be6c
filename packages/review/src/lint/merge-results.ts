import { compareFindings } from "@raci-kit/linter";
import type { BaselineEntry, LintResult, LintSummary } from "@raci-kit/model";

/** The results of all shards as the result of one run. */
export function mergeResults(results: readonly LintResult[]): LintResult {
  const findings = results.flatMap((result) => result.findings).toSorted(compareFindings);
  const stale = results.flatMap((result) => result.stale ?? []).toSorted(compareEntries);
  const total = (key: keyof LintSummary): number => results.reduce((sum, { summary }) => sum + (summary[key] ?? 0), 0);
  const hasBaseline = results.some(({ summary }) => summary.baselined !== undefined);
  return {
    findings,
    ...(hasBaseline ? { stale } : {}),
    summary: {
      documents: total("documents"),
      matrices: total("matrices"),
      activities: total("activities"),
      errors: total("errors"),
      warnings: total("warnings"),
      infos: total("infos"),
      ...(hasBaseline ? { baselined: total("baselined") } : {}),
    },
  };
}

function compareEntries(left: BaselineEntry, right: BaselineEntry): number {
  const [one, other] = [left, right].map(({ path, fingerprint }) => `${path}\0${fingerprint}`);
  return one === other ? 0 : (one ?? "") < (other ?? "") ? -1 : 1;
}
