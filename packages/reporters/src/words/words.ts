import type { Bump, Change, Duty, Impact, LintSummary, Severity, StructuralKind } from "@raci-kit/model";

/**
 * Every word that reporters add to a result, in one language. Each message is a function of facts, so that a language
 * may order and inflect as it must. Names come in as they stand in the document; whoever prints a message escapes it whole.
 */
export interface Words {
  count: Readonly<Record<Noun, (count: number) => string>>;
  /** Heads a further part of a table that is wider than the page. */
  part: (part: number, parts: number) => string;
  duty: Readonly<Record<Duty, string>>;
  impact: Readonly<Record<Impact, string>>;
  severity: Readonly<Record<Severity, string>>;
  lint: LintWords;
  verdict: VerdictWords;
  comparison: ComparisonWords;
  models: ModelWords;
  review: ReviewWords;
  sideBySide: SideBySideWords;
  notice: NoticeWords;
  history: HistoryWords;
}

/** What reporters count. */
export type Noun = "document" | "commit" | "matrix" | "activity" | "party" | "problem" | "error" | "warning" | "info";

/** Words of `raci lint`. */
export interface LintWords {
  clean: (summary: LintSummary) => string;
  /** `documents` is how many of the summary's documents have findings. */
  problems: (summary: LintSummary, documents: number) => string;
  fixable: (count: number) => string;
  rowsNotDrawn: (count: number) => string;
  /** Problems that the baseline knows. */
  baselined: (count: number) => string;
  /** What to do about many old problems. */
  baselineHint: string;
  nothingMended: string;
  mended: (count: number, documents: number) => string;
  /** `problems` is the sentence about what is left. */
  left: (problems: string) => string;
  /** Problems whose fix may change what the document says. */
  unsafelyFixable: (count: number) => string;
}

/** Words of the first line of a comparison. */
export interface VerdictWords {
  gains: (duty: Duty, party: string, activities: readonly string[], previous: string | null) => string;
  loses: (duty: Duty, party: string, activities: readonly string[]) => string;
  gainsNewActivities: (party: string, activities: readonly string[]) => string;
  losesRemovedActivities: (party: string, activities: readonly string[]) => string;
  morePartiesGain: (parties: number) => string;
  morePartiesGainNewActivities: (parties: number) => string;
  morePartiesLoseRemovedActivities: (parties: number) => string;
  moreDutiesMove: (duties: number) => string;
  gainsIgnored: (party: string, activities: readonly string[]) => string;
  /** How many moves of duties the policy ignores, in a list of counts. */
  movesIgnored: (moves: number) => string;
  /** How many changes that move no duty the policy ignores, in a list of counts. */
  changesIgnored: (changes: number) => string;
  sentence: (facts: VerdictFacts) => string;
}

/** What the first line is made from. */
interface VerdictFacts {
  /** Whose side the comparison is seen from; null for everybody's. */
  party: string | null;
  /** How many duties move. */
  shifts: number;
  /** True when the policy ignores moves of duties besides. */
  ignoresMoves: boolean;
  /** Who gains and loses what. */
  clauses: readonly string[];
  /** How often anything else happened, what the policy ignores first. */
  others: readonly string[];
}

/** What a sentence about a change of structure is made from. */
export type StructureFacts = Pick<Change, "activity" | "party" | "value" | "key"> & {
  /** Heading path in one piece; empty when there is none. */
  section: string;
};

/** How a language tells of one kind of change. */
export interface KindWords {
  /** One change of the kind. */
  sentence: (facts: StructureFacts) => string;
  /** Many of the kind, as a headline: `2 activities removed`. */
  happened: (count: number) => string;
  /** Many of the kind, as a clause: `2 activities were removed`. */
  clause: (count: number) => string;
}

/** Words of `raci diff`. */
export interface ComparisonWords {
  headings: Readonly<Record<"shifts" | "balance" | "structure" | "wording", string>>;
  party: string;
  gains: (duty: Duty, party: string, activity: string, previous: string | null) => string;
  loses: (duty: Duty, party: string, activity: string) => string;
  kinds: Readonly<Record<StructuralKind, KindWords>>;
  shiftClause: (duty: Duty, count: number) => string;
  /** A place in the old revision, for what is gone in the new one. */
  beforePlace: (place: string) => string;
  folded: (counts: readonly string[]) => string;
  /** Heads the list of the changes that the policy ignores. */
  ignored: (changes: number) => string;
  versionStep: (bump: Bump, reasons: readonly string[]) => string;
  /** The version step where the policy ignores every change. */
  allIgnored: string;
}

/** Words of `raci show`. */
export interface ModelWords {
  noMatrix: string;
  version: (version: string) => string;
  updated: (updated: string) => string;
  legend: string;
  activity: string;
  party: string;
  /** What stands in for a name that is missing. */
  unnamed: string;
  line: (line: number) => string;
}

/** Words of a review. */
export interface ReviewWords {
  /** Warns on the first line that the verdict was reached without some documents. */
  notRead: (documents: number) => string;
  compared: (base: string, head: string) => string;
  passed: string;
  failed: (failOn: Bump) => string;
  headings: Readonly<Record<"demands" | "findings" | "unreadable", string>>;
  columns: Readonly<Record<ReviewColumn, string>>;
  demand: (party: string, activity: string, reason: string) => string;
  oldFindings: (count: number) => string;
  /** How often a party takes on or gives up a duty, in a cell of a table. */
  movement: (duty: Duty, count: number) => string;
  moreRows: (count: number) => string;
}

/** Columns of the tables in a review. */
type ReviewColumn =
  | "activity"
  | "section"
  | "party"
  | "duty"
  | "beforeAfter"
  | "impact"
  | "place"
  | "gains"
  | "losses"
  | "reason"
  | "hint"
  | "severity"
  | "rule"
  | "message"
  | "change"
  | "document";

/** Words of two revisions side by side. */
export interface SideBySideWords {
  before: string;
  after: string;
  /** What each mark beside a row or a cell means. */
  marks: Readonly<Record<"added" | "removed" | "changed" | "moved", string>>;
  /** Stands for rows that are left out because nothing in them changed. */
  unchanged: (activities: number) => string;
}

/** Words of the notice that a service owner sends to one party, which it calls "you". */
export interface NoticeWords {
  title: (audience: string, service: string | null) => string;
  effective: (date: string) => string;
  /** A day of the calendar; months count from 1. */
  date: (day: number, month: number, year: number) => string;
  nothing: string;
  renamed: (before: string, after: string) => string;
  headings: Readonly<Record<NoticePart, string>>;
  gains: (duty: Duty, activity: string, previous: string | null) => string;
  loses: (duty: Duty, activity: string, next: string | null) => string;
  added: (activity: string, duties: readonly Duty[]) => string;
  removed: (activity: string, duties: readonly Duty[]) => string;
  /** What a letter of the legend means now and meant before; null where it has no explanation. */
  meaning: (letter: string, before: string | null, after: string | null) => string;
  reworded: (activities: number) => string;
}

/** The parts of a notice, in their order. */
export type NoticePart = "gained" | "lost" | "told" | "added" | "removed" | "meaning";

/** Words of `raci history`, `raci blame`, `raci changelog` and `raci sweep`. */
export interface HistoryWords {
  /** The days from which and up to which something was so; null for what still is. */
  period: (from: string, until: string | null) => string;
  /** Stands for the end of what has none. */
  now: string;
  formerly: (names: readonly string[]) => string;
  removed: (date: string) => string;
  nothing: string;
  /** History is cut off in front of the first commit. */
  shallow: string;
  notRead: (versions: number) => string;
  columns: Readonly<Record<"from" | "until" | "commit" | "date" | "author" | "subject" | "changed", string>>;
  /** Heads the commits that a report names. */
  commits: string;
  changelog: ChangelogWords;
  sweep: SweepWords;
}

/** Words of `raci sweep`. */
interface SweepWords {
  columns: Readonly<Record<"changed" | "reviewed" | "findings" | "parties", string>>;
  /** Stands for a review that there was none of. */
  never: string;
  overdue: (date: string) => string;
  summary: (documents: number, overdue: number) => string;
}

/** Words of `raci changelog`. */
interface ChangelogWords {
  title: string;
  /** Heads what is in no release yet. */
  unreleased: string;
  /** A release without a change of responsibility. */
  nothing: string;
  gains: (duty: Duty, activity: string, previous: string | null) => string;
  loses: (duty: Duty, activity: string, next: string | null) => string;
  /** Heads what concerns no single party. */
  other: string;
  added: (activity: string, duties: readonly Duty[]) => string;
  removed: (activity: string, duties: readonly Duty[]) => string;
}
