import {
  raci,
  type Activity,
  type Finding,
  type LintResult,
  type Matrix,
  type ResponsibilityModel,
  type Review,
} from "@raci-kit/model";
import { changed, rowAt } from "./comparisons.ts";

/** A finding in the second cell of line 5. */
export function finding(rest: Partial<Finding> = {}): Finding {
  return {
    rule: "single-accountable",
    severity: "error",
    message: 'Unexpected second accountable party OVHcloud for "Notify incidents", expected one',
    path: "model.md",
    range: { start: { line: 5, column: 33 }, end: { line: 5, column: 34 } },
    related: [],
    fingerprint: "single-accountable:notify-incidents",
    fixable: false,
    ...rest,
  };
}

/** A lint result of 14 documents with its findings counted. */
export function lintResult(findings: readonly Finding[]): LintResult {
  const counted = (severity: Finding["severity"]): number =>
    findings.filter((each) => each.severity === severity).length;
  return {
    findings,
    summary: {
      documents: 14,
      matrices: 16,
      activities: 49,
      errors: counted("error"),
      warnings: counted("warning"),
      infos: counted("info"),
    },
  };
}

/** An activity with one assignment a party, written as letters: `RA`. */
function activity(name: string, parties: readonly string[], letters: readonly string[]): Activity {
  return {
    name,
    raw: name,
    nameRange: rowAt(12),
    id: null,
    group: null,
    assignments: parties.map((party, index) => ({
      party,
      roles: (letters[index] ?? "").split(""),
      raw: letters[index] ?? "",
      unread: [],
      range: rowAt(12),
    })),
    cells: parties.length + 1,
    range: rowAt(12),
  };
}

/** A matrix in the usual orientation: activities with the letters of each party. */
export function matrix(
  parties: readonly string[],
  rows: Readonly<Record<string, readonly string[]>>,
  rest: Partial<Matrix> = {},
): Matrix {
  return {
    section: [{ title: "Operations", depth: 2, range: rowAt(8) }],
    orientation: "parties-in-columns",
    scheme: raci,
    parties: parties.map((name) => ({ name, raw: name, range: rowAt(10) })),
    activities: Object.entries(rows).map(([name, letters]) => activity(name, parties, letters)),
    columns: parties.length + 1,
    reason: "its cells hold role letters",
    range: { start: { line: 10, column: 1 }, end: { line: 14, column: 40 } },
    ...rest,
  };
}

/** A document with the given matrices. */
export function model(matrices: readonly Matrix[], rest: Partial<ResponsibilityModel> = {}): ResponsibilityModel {
  return {
    path: "model.md",
    title: "Managed database",
    version: null,
    updated: null,
    updatedRange: null,
    metadata: [],
    scheme: raci,
    schemeReason: "no other scheme fits",
    legend: [],
    matrices,
    tables: [],
    demotedTables: [],
    headings: [],
    comments: [],
    ...rest,
  };
}

/** A review that passes, without changes and findings. */
export function review(rest: Partial<Review> = {}): Review {
  return {
    base: "main",
    head: "proposal",
    comparison: changed([]),
    newFindings: [],
    oldFindings: 0,
    gate: { passed: true, failOn: "major", demands: [] },
    unreadable: [],
    ...rest,
  };
}
