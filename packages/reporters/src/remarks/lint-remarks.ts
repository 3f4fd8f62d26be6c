import type { Finding, LintResult, Severity, UnreadableDocument } from "@raci-kit/model";
import type { Remark, Remarks } from "./remark.ts";
import { sortedRemarks } from "./sorted-remarks.ts";

/** What a lint run looked at beside its findings. */
export interface LintSurroundings {
  /** Paths of the documents that were looked at. */
  documents: readonly string[];
  unreadable: readonly UnreadableDocument[];
  /** The texts that findings point into, by path. */
  sources: ReadonlyMap<string, string>;
  /** The severities that make the run fail. */
  failing: ReadonlySet<Severity>;
}

/** The findings of a lint run as remarks. */
export function lintRemarks({ findings }: LintResult, surroundings: LintSurroundings): Remarks {
  const { documents, unreadable, sources, failing } = surroundings;
  const remarks = findings.map((finding) => findingRemark(finding, failing.has(finding.severity)));
  return sortedRemarks(documents, remarks, unreadable, sources);
}

/** One finding as a remark. */
export function findingRemark(finding: Finding, fails: boolean): Remark {
  const { rule, severity, message, path, range, related, fingerprint, fix = null } = finding;
  return { rule, severity, fails, message, path, range, related, fingerprint, fix };
}
