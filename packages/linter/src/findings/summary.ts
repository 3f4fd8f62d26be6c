import type { Finding, LintSummary, ResponsibilityModel, Severity } from "@raci-kit/model";

/** Counts what was read and what was found. */
export function summarise(models: readonly ResponsibilityModel[], findings: readonly Finding[]): LintSummary {
  const matrices = models.flatMap((model) => model.matrices);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    documents: models.length,
    matrices: matrices.length,
    activities: matrices.reduce((sum, matrix) => sum + matrix.activities.length, 0),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}
