export type {
  ActivityContent,
  ChangeContent,
  ContentAssignment,
  DocumentContent,
  LegendContent,
  MatrixContent,
  MetadataContent,
} from "./change-content.ts";
export {
  type Bump,
  type Change,
  type ChangeKind,
  type Comparison,
  type ComparisonSummary,
  type DocumentComparison,
  type DutyMovement,
  heaviestImpact,
  type Impact,
  impacts,
  isShiftKind,
  summaryOf,
  type MatchedActivity,
  type MatchedMatrix,
  type MatchedPair,
  type MatrixPlace,
  type PartyComparison,
  type ShiftKind,
  type ShiftMove,
  shiftMoves,
  type Sides,
  type StructuralKind,
  structuralKinds,
} from "./change.ts";
export {
  type Activity,
  type Assignment,
  type DemotedTable,
  type DocumentComment,
  type LegendEntry,
  type Matrix,
  type MetadataEntry,
  type Orientation,
  type Party,
  type ResponsibilityModel,
  type SectionHeading,
  sectionPath,
  type TableVerdict,
  type UnreadPart,
} from "./document.ts";
export { duties, type Duty } from "./duty.ts";
export {
  type Edit,
  type BaselineEntry,
  type Finding,
  type FindingPlace,
  type Fix,
  type LintResult,
  type LintSummary,
  type RelatedPlace,
  severities,
  type Severity,
} from "./finding.ts";
export type {
  ActivityHistory,
  BlamedActivity,
  BlamedCell,
  BlamedMatrix,
  CommitFacts,
  DocumentBlame,
  DocumentHistory,
  ReleaseChanges,
  Tenure,
  UnreadVersion,
} from "./history.ts";
export type { Sweep, SweptDocument } from "./sweep.ts";
export { lineStarts } from "./lines.ts";
export { withLatinLetters } from "./look-alikes.ts";
export { memory, type Memory, remembered } from "./remember.ts";
export { comparePositions, compareRanges, type Position, type Range } from "./place.ts";
export type { Demand, Gate, Review, UnreadableDocument } from "./review.ts";
export { type DutyLimit, dutyOf, letterFor, limitOf, type RoleDefinition, roleOf, type RoleScheme } from "./scheme.ts";
export { builtInSchemes, findScheme, raci } from "./schemes.ts";
