import type { Range } from "./place.ts";

/** How much a finding weighs, from the heaviest to the lightest. */
export const severities = ["error", "warning", "info"] as const;

/** One of {@link severities}. */
export type Severity = (typeof severities)[number];

/** What a lint rule reports about one place. */
export interface Finding {
  /** Id of the rule. */
  rule: string;
  severity: Severity;
  message: string;
  path: string;
  range: Range;
  /** Second places that explain the first: "first accountable is here". */
  related: readonly RelatedPlace[];
  /** Stays the same while the row is moved or reformatted; made from rule, place by name and roles, never from the message. */
  fingerprint: string;
  /** True when `raci fix` can mend it. */
  fixable: boolean;
}

/** A second place that helps to understand a finding. */
export interface RelatedPlace {
  message: string;
  path: string;
  range: Range;
}

/** What a lint run counted. */
export interface LintSummary {
  documents: number;
  matrices: number;
  activities: number;
  errors: number;
  warnings: number;
  infos: number;
}

/** All findings of one run, ordered by path, place and rule. */
export interface LintResult {
  findings: readonly Finding[];
  summary: LintSummary;
}
