import { type LintResult, severities, type Severity } from "@raci-kit/model";
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

/** True when findings, or stale entries of a baseline, are objected to. */
export function isObjectedTo({ findings, stale = [] }: LintResult, { failOn, maxWarnings }: LintThreshold): boolean {
  const found = findings.map((finding) => finding.severity);
  const warnings = found.filter((severity) => severity === "warning").length;
  const isStale = stale.length > 0 && failOn !== "none";
  return isStale || reaches(found, severities, failOn) || (maxWarnings !== null && warnings > maxWarnings);
}
