export { diffOutput, type DiffOutput } from "./diff.ts";
export { blameOutput, type BlameOutput, commitOutput, historyOutput, type HistoryOutput } from "./history.ts";
export { findingOutput, lintOutput, type LintOutput } from "./lint.ts";
export {
  parseOutput,
  type ParsedActivity,
  type ParsedAssignment,
  type ParsedDocument,
  type ParsedMatrix,
  type ParseOutput,
} from "./parse.ts";
export { reviewOutput, type ReviewOutput } from "./review.ts";
export { sweepOutput, type SweepOutput } from "./sweep.ts";
