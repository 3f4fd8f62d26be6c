import type { BaselineEntry, Finding, LintResult } from "@raci-kit/model";
import type { LintOutput } from "@raci-kit/model/contracts";
import { jsonText } from "../escape/json.ts";
import { rangeJson } from "../json/range.ts";

/** The findings and the summary of `result` as JSON, as `raci lint --format json` prints them. */
export function lintAsJson(result: LintResult): string {
  return jsonText(lintJson(result));
}

function lintJson({ findings, stale, summary }: LintResult): LintOutput {
  return {
    findings: findings.map(findingJson),
    ...(stale === undefined ? {} : { stale: stale.map(entryJson) }),
    summary: {
      documents: summary.documents,
      matrices: summary.matrices,
      activities: summary.activities,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      ...(summary.baselined === undefined ? {} : { baselined: summary.baselined }),
    },
  };
}

function entryJson({ path, fingerprint, rule, place }: BaselineEntry): BaselineEntry {
  return { path, fingerprint, rule, place };
}

/** One finding with its keys in their fixed order. */
export function findingJson(finding: Finding): Finding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    path: finding.path,
    range: rangeJson(finding.range),
    related: finding.related.map(({ message, path, range }) => ({ message, path, range: rangeJson(range) })),
    fingerprint: finding.fingerprint,
    fixable: finding.fixable,
  };
}
