import type { Finding, LintSummary, ResponsibilityModel, Severity } from "@raci-kit/model";

/** How much one document says. */
export interface DocumentCounts {
  matrices: number;
  activities: number;
}

/** Counts what was read and what was found. */
export function summarise(documents: readonly DocumentCounts[], findings: readonly Finding[]): LintSummary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    documents: documents.length,
    matrices: documents.reduce((sum, { matrices }) => sum + matrices, 0),
    activities: documents.reduce((sum, { activities }) => sum + activities, 0),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

/** Counts what one document says. */
export function countsOf({ matrices }: Pick<ResponsibilityModel, "matrices">): DocumentCounts {
  return {
    matrices: matrices.length,
    activities: matrices.reduce((sum, { activities }) => sum + activities.length, 0),
  };
}
