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
  /** True when `raci fix` can mend it without changing what the document says. */
  fixable: boolean;
  /** Where it belongs by name. */
  place?: FindingPlace | undefined;
  /** The one way to mend it. */
  fix?: Fix | undefined;
  /** Ways to mend it of which only a person can choose one. */
  suggestions?: readonly Fix[] | undefined;
}

/** The names around a finding; null where it belongs to something wider. */
export interface FindingPlace {
  /** The heading path of the matrix. */
  section: readonly string[] | null;
  activity: string | null;
  party: string | null;
}

/** A way to mend a finding in its own document. */
export interface Fix {
  /** What it does, as an order: `Write "RA"`. */
  description: string;
  /** In document order, not overlapping. */
  edits: readonly Edit[];
  /** True when the document says the same afterwards: the same names, and the same roles for each party. */
  safe: boolean;
}

/** Replaces a stretch of a document by a text. */
export interface Edit {
  range: Range;
  text: string;
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
  /** Findings that comments in the documents take back; they count nowhere else. */
  suppressed?: number | undefined;
  /** Findings that the baseline knows; they count nowhere else. */
  baselined?: number | undefined;
}

/** A finding that a baseline knows. */
export interface BaselineEntry {
  path: string;
  /** The finding's own; it tells findings of one kind in one place apart by their order. */
  fingerprint: string;
  rule: string;
  /** Where it was found, for people: an activity, a party, or the last heading; empty when it is about the document. */
  place: string;
}

/** All findings of one run, ordered by path, place and rule. */
export interface LintResult {
  findings: readonly Finding[];
  /** What comments in the documents take back, in the same order. */
  suppressed?: readonly Finding[] | undefined;
  /** What the baseline knows and nobody found any more, by path and fingerprint. */
  stale?: readonly BaselineEntry[] | undefined;
  summary: LintSummary;
}
