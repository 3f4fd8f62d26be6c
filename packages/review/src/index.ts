export { baselineFileName, findBaseline, loadBaseline, saveBaseline } from "./baseline/baseline-store.ts";
export { coverageOf } from "./baseline/coverage.ts";
export { type Coverage, prunedBaseline, renewedBaseline, withBaseline } from "./baseline/use-baseline.ts";
export { compareRequest, type RequestedComparison } from "./compare-request.ts";
export { type DocumentBytes, type Documents, stdinPath } from "./documents/documents.ts";
export { findFiles, type FoundFiles, isLeftOut } from "./documents/find-files.ts";
export { InputError } from "./documents/input-error.ts";
export { largestDocument } from "./documents/largest-document.ts";
export { readAtMost } from "./documents/read-at-most.ts";
export { type DocumentOptions, readDocuments } from "./documents/read-documents.ts";
export { readFiles } from "./documents/read-files.ts";
export { replaceFile } from "./documents/replace-file.ts";
export { writeDocuments } from "./documents/write-documents.ts";
export { type FixedDocuments, fixDocuments, type FixRequest, type MendedDocument } from "./fix/fix-documents.ts";
export { type HistoryRequest, traceBlame, traceHistory, type TraceRequest } from "./history/trace-document.ts";
export { type ChangelogRequest, releaseChanges } from "./history/release-changes.ts";
export { writeFile } from "./documents/write-file.ts";
export { judgeGate } from "./gate.ts";
export { type ChangedRequest, changedSubject } from "./lint/changed-subject.ts";
export { linterFor, type LintSubject, partOf, wholeSubject } from "./lint/lint-subject.ts";
export { projectPath, type Whereabouts } from "./lint/document-names.ts";
export { lintDocuments, type LintStandard } from "./lint/lint-documents.ts";
export { mergeResults } from "./lint/merge-results.ts";
export { readLintReport } from "./lint/read-report.ts";
export { isInShard, type Shard } from "./lint/shard.ts";
export { projectRoot } from "./lint/project-root.ts";
export { effectiveDate, type LateNotice, lateNotices, type NoticePeriod } from "./release/notice-period.ts";
export { type RaisedVersion, raiseVersion } from "./release/raise-version.ts";
export { reviewRevision, type ReviewRequest } from "./review-revision.ts";
export { type DiffRequest, parseDiffOperands } from "./revisions/diff-request.ts";
export { type DocumentsAt, documentsAt } from "./revisions/documents-at.ts";
export type { PathKind } from "./revisions/operand.ts";
export {
  comparingOptions,
  documentRules,
  fileChoice,
  lintContext,
  lintSettings,
  readingOptions,
} from "./settings.ts";
export { UsageError } from "./usage-error.ts";
