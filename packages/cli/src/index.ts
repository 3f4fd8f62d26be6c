export { diff, type DiffOptions, type DiffReport, diffRevisions } from "./api/diff.ts";
export type { DiffRevisionsOptions, DocumentText } from "./api/diff.ts";
export { findConfig } from "./api/find-config.ts";
export { fix, type FixOptions, type FixReport, fixText, type FixTextOptions, type FixTextReport } from "./api/fix.ts";
export { formatText, type FormatTextOptions } from "./api/format.ts";
export { lint, type LintOptions, lintText, type LintTextOptions } from "./api/lint.ts";
export type { LintReport } from "./api/lint-report.ts";
export { parse, type ParseOptions } from "./api/parse.ts";
export type { ProjectOptions, RaciConfig } from "./api/project.ts";
export { RaciError, type RaciErrorCode } from "./api/raci-error.ts";
export type { ConfigProblem } from "@raci-kit/config";
export type {
  BaselineEntry,
  Change,
  ChangeKind,
  DocumentComparison,
  Duty,
  Finding,
  Fix,
  Impact,
  LintSummary,
  PartyComparison,
  Position,
  Range,
  Severity,
  UnreadableDocument,
} from "@raci-kit/model";
export type { ParsedActivity, ParsedAssignment, ParsedDocument, ParsedMatrix } from "@raci-kit/model/contracts";
export type { MendedDocument } from "@raci-kit/review";
