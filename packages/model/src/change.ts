import type { ChangeContent } from "./change-content.ts";
import type { Orientation } from "./document.ts";
import type { Duty } from "./duty.ts";
import type { Range } from "./place.ts";

/** What a change asks of the model's version, from the heaviest to the lightest. */
export const impacts = ["major", "minor", "patch"] as const;

/** One of {@link impacts}. */
export type Impact = (typeof impacts)[number];

/** The version step that a set of changes asks for. */
export type Bump = Impact | "none";

/** How a duty moved. */
export const shiftMoves = ["assigned", "removed", "transferred"] as const;

/** One of {@link shiftMoves}. */
export type ShiftMove = (typeof shiftMoves)[number];

/** The kinds that move a duty to, from or between parties. */
export type ShiftKind = `${Duty}-${ShiftMove}`;

/** The kinds of change that move no duty on a matched activity. */
export const structuralKinds = [
  "activity-added",
  "activity-removed",
  "activity-reworded",
  "activity-moved",
  "activity-reordered",
  "activity-split",
  "activity-merged",
  "party-added",
  "party-removed",
  "party-renamed",
  "party-reordered",
  "matrix-added",
  "matrix-removed",
  "section-renamed",
  "document-added",
  "document-removed",
  "document-renamed",
  "legend-changed",
  "scheme-changed",
  "metadata-changed",
  "notation-changed",
] as const;

/** One of {@link structuralKinds}. */
export type StructuralKind = (typeof structuralKinds)[number];

/** Every kind of change. */
export type ChangeKind = ShiftKind | StructuralKind;

/** A value in the old and in the new revision; null where that side has none. */
export interface Sides<Value> {
  before: Value | null;
  after: Value | null;
}

/** One typed fact that differs between two revisions. */
export interface Change {
  kind: ChangeKind;
  /** The duty that moved; null for kinds that move none. */
  duty: Duty | null;
  impact: Impact;
  /** Heading path where it happened: in the new revision, or in the old one when it is gone there. */
  section: readonly string[];
  /** Names of the activity. */
  activity: Sides<string>;
  /** Names of the party. */
  party: Sides<string>;
  /** What else differs, as text: a heading, a cell as written, a metadata value, a legend line, a path. */
  value: Sides<string>;
  /** The metadata key or legend letter that `value` belongs to; null for other kinds. */
  key: string | null;
  /** Why the impact is what it is, for people. */
  reason: string;
  /** Survives rebases and rewording of messages. */
  fingerprint: string;
  range: Sides<Range>;
  /**
   * Where else the same happened: further columns of a party, the tables of a scheme or a divider, further rows of a split
   * or merge. Empty for most changes.
   */
  elsewhere: readonly Sides<Range>[];
  /** What came, went or differs beyond names and texts; null on both sides for most kinds. */
  content: Sides<ChangeContent>;
}

/** One end of a matched pair. */
export interface MatchedActivity {
  section: readonly string[];
  /** The divider row that it stands under. */
  group: string | null;
  activity: string;
  range: Range;
}

/** One activity recognised in both revisions. */
export interface MatchedPair {
  before: MatchedActivity;
  after: MatchedActivity;
  /** 0 to 1: how sure the match is. */
  confidence: number;
  /** What made the match, for people. */
  why: string;
}

/** One matrix of a revision, by its place. */
export interface MatrixPlace {
  section: readonly string[];
  /** Turning a matrix round changes nothing in it. */
  orientation: Orientation;
  range: Range;
}

/** One matrix recognised in both revisions. */
export interface MatchedMatrix {
  before: MatrixPlace;
  after: MatrixPlace;
  /** Where the parties that both have are named, in the order of the new revision. */
  parties: readonly { before: Range; after: Range }[];
}

/** How one document differs from its earlier revision. */
export interface DocumentComparison {
  path: string;
  /** Path in the old revision; null when the document was added. */
  previousPath: string | null;
  changes: readonly Change[];
  /** Changes that the policy ignores, each with the impact of its kind. They happened, and count nowhere. */
  ignored: readonly Change[];
  matched: readonly MatchedPair[];
  /** Matrices recognised in both revisions, in the order of the new one. */
  matrices: readonly MatchedMatrix[];
  bump: Bump;
}

/** A duty that a party took on or gave up. */
export interface DutyMovement {
  duty: Duty;
  activity: string;
  section: readonly string[];
  /** Path of the document in the new revision (in the old one when it is gone). */
  path: string;
  /** `activity` when it came or went with an added or removed activity, `shift` otherwise. */
  through: "shift" | "activity";
}

/** What one party carries before and after. */
export interface PartyComparison {
  /** Name in the new revision (in the old one when it is gone). */
  party: string;
  /** How many activities give the party each role letter. */
  before: Readonly<Record<string, number>>;
  after: Readonly<Record<string, number>>;
  gained: readonly DutyMovement[];
  lost: readonly DutyMovement[];
}

/** What a comparison counted. */
export interface ComparisonSummary {
  /** Documents compared. */
  documents: number;
  changes: number;
  shifts: number;
  major: number;
  minor: number;
  patch: number;
  /** Changes that the policy ignores; none of the counts above holds them. */
  ignored: number;
  bump: Bump;
}

/** Two revisions compared by meaning. */
export interface Comparison {
  documents: readonly DocumentComparison[];
  parties: readonly PartyComparison[];
  summary: ComparisonSummary;
}

/** True when a change of this kind moves a duty to, from or between parties. */
export function isShiftKind(kind: ChangeKind): kind is ShiftKind {
  return /-(?:assigned|removed|transferred)$/u.test(kind) && !(structuralKinds as readonly string[]).includes(kind);
}

/** The heaviest of `all`, or `none` when there is nothing to weigh. */
export function heaviestImpact(all: Iterable<Impact>): Bump {
  const present = new Set(all);
  return impacts.find((impact) => present.has(impact)) ?? "none";
}

/** Counts what changed in all of these documents. */
export function summaryOf(documents: readonly DocumentComparison[]): ComparisonSummary {
  const changes = documents.flatMap((document) => document.changes);
  const having = (impact: Impact): number => changes.filter((change) => change.impact === impact).length;
  return {
    documents: documents.length,
    changes: changes.length,
    shifts: changes.filter(({ kind }) => isShiftKind(kind)).length,
    major: having("major"),
    minor: having("minor"),
    patch: having("patch"),
    ignored: documents.flatMap((document) => document.ignored).length,
    bump: heaviestImpact(changes.map(({ impact }) => impact)),
  };
}
