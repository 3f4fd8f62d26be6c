import { type Finding, type LintResult, severities, type Severity } from "@raci-kit/model";
import { UsageError } from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";
import { reaches } from "../fail-on.ts";

/** What findings are measured against. */
export interface LintThreshold {
  /** The least severity that is objected to. */
  failOn: Severity | "none";
  /** The most warnings that are let pass; null for any number. */
  maxWarnings: number | null;
}

/** The options that say what is objected to. */
export const thresholdOptions: Readonly<Record<"fail-on" | "max-warnings", Option>> = {
  "fail-on": {
    value: "SEVERITY",
    choices: [...severities, "none"],
    fallback: "error, or `failOn` of the configuration",
    description: "The least finding that makes the exit code 1.",
  },
  "max-warnings": { value: "N", description: "Make the exit code 1 when there are more than N warnings, too." },
};

/** The threshold that the command line sets; `configured` is what holds without it. */
export function thresholdFor({ values }: Arguments, configured: LintThreshold["failOn"]): LintThreshold {
  const failOn = [...severities, "none" as const].find((severity) => severity === values["fail-on"]);
  return { failOn: failOn ?? configured, maxWarnings: maxWarningsFrom(values["max-warnings"]) };
}

function maxWarningsFrom(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d{1,9}$/u.test(written)) return Number(written);
  throw new UsageError(`--max-warnings needs a whole number, found "${written}"`, "For example --max-warnings 10.");
}

/** The severities that are objected to: those at or above the threshold, and warnings where there are too many. */
export function failingSeverities(
  findings: readonly Finding[],
  { failOn, maxWarnings }: LintThreshold,
): ReadonlySet<Severity> {
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const tooMany = maxWarnings !== null && warnings > maxWarnings;
  return new Set(
    severities.filter((severity) => reaches([severity], severities, failOn) || (tooMany && severity === "warning")),
  );
}

/** True when findings, or stale entries of a baseline, are objected to. */
export function isObjectedTo({ findings, stale = [] }: LintResult, threshold: LintThreshold): boolean {
  const failing = failingSeverities(findings, threshold);
  const isStale = stale.length > 0 && threshold.failOn !== "none";
  return isStale || findings.some((finding) => failing.has(finding.severity));
}
