import {
  duties,
  structuralKinds,
  type Comparison,
  type Finding,
  type Matrix,
  type ResponsibilityModel,
  type Review,
} from "@raci-kit/model";
import {
  comparisonOf,
  documentComparison,
  movement,
  partyComparison,
  rowAt,
  shift,
  structural,
} from "./comparisons.ts";
import { lintRemarks } from "../remarks/lint-remarks.ts";
import type { Remarks } from "../remarks/remark.ts";
import { reviewRemarks } from "../remarks/review-remarks.ts";
import type { Tool } from "../tool.ts";
import { finding, lintResult, matrix, model } from "./results.ts";
import { matchedBy, withPlaces } from "./revisions.ts";

/** A finding with `text` wherever a document or a rule may put one. */
export function hostileFinding(text: string): Finding {
  return finding({
    rule: text,
    message: text,
    path: text,
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: Math.max(2, text.length) } },
    related: [
      { message: text, path: text, range: rowAt(1, 3) },
      { message: text, path: `other ${text}`, range: rowAt(1) },
    ],
    fingerprint: text,
  });
}

/** All that a review has to say with `text` in it, and a finding with a way to mend it. A path or a rule is never empty. */
export function hostileRemarks(text: string): Remarks {
  const name = text || "unnamed";
  const edits = [{ range: rowAt(1, 3), text }];
  const mendable = { ...hostileFinding(name), fix: { description: text, edits, safe: true } };
  const lint = lintRemarks(lintResult([mendable]), {
    documents: [name],
    unreadable: [],
    sources: new Map([[name, text]]),
    failing: new Set(["error"]),
  });
  const review = reviewRemarks(hostileReview(name));
  return {
    documents: [...new Set([...lint.documents, ...review.documents])],
    remarks: [...lint.remarks, ...review.remarks],
    sources: lint.sources,
  };
}

/** A tool whose only rule has `text` for its name and its help. */
export function hostileTool(text: string): Tool {
  const home = "https://example.org";
  return {
    name: "raci",
    version: "1.0.0",
    address: home,
    rules: [{ id: text, summary: text, help: text, address: home }],
  };
}

/** A comparison with every kind of change and `text` in all of them. */
export function hostileComparison(text: string): Comparison {
  const both = { before: text, after: `${text} ${text}` };
  const facts = { section: [text, text], activity: both, party: both, value: both, key: text, reason: text };
  const shifts = duties.flatMap((duty) => [
    shift(duty, [text, `${text}2`], text, { section: [text] }),
    shift(duty, [null, text], text, { section: [] }),
    shift(duty, [text, null], text, { range: { before: rowAt(3), after: null } }),
  ]);
  const structure = structuralKinds.map((kind) => structural(kind, "minor", facts));
  const changes = [...shifts, ...structure];
  const moved = duties.flatMap((duty) => [
    movement(duty, both.after, { section: [text, text], path: text }),
    movement(duty, both.before, { section: [text, text], path: text }),
  ]);
  return comparisonOf(
    [documentComparison(changes, { path: text, previousPath: `old ${text}`, ignored: changes })],
    [partyComparison(text, { before: { R: 1, [text]: 2 }, after: { A: 3 }, gained: moved, lost: moved })],
  );
}

/** A document with `text` for every name, cell and key. */
export function hostileModel(text: string): ResponsibilityModel {
  const plain = matrix([text, `${text}2`], { [text]: ["R", "A"], [`${text}2`]: ["", "I"] });
  const hostile: Matrix = {
    ...plain,
    section: [{ title: text, depth: 2, range: rowAt(8) }],
    activities: plain.activities.map((activity) => ({
      ...activity,
      group: text,
      id: text,
      assignments: activity.assignments.map((assignment) => ({
        ...assignment,
        raw: text,
        unread: [{ kind: "unknown", text }],
      })),
    })),
    reason: text,
  };
  return model([hostile], {
    path: text,
    title: text,
    version: text,
    updated: text,
    metadata: [{ key: text, value: text, range: rowAt(1) }],
    schemeReason: text,
    legend: [{ letter: text, duty: "other", text, range: rowAt(2) }],
    tables: [{ kind: "other", score: 0, reason: text, range: rowAt(2) }],
    demotedTables: [{ reason: text, range: rowAt(2) }],
  });
}

/** A review of {@link hostileComparison} that asks for something. */
export function hostileReview(text: string): Review {
  return {
    base: text,
    head: text,
    comparison: hostileComparison(text),
    newFindings: [hostileFinding(text)],
    oldFindings: 1,
    gate: { passed: false, failOn: "minor", demands: [{ party: text, activity: text, reason: text }] },
    unreadable: [{ path: text, reason: text, hint: text }],
  };
}

/** Two revisions of {@link hostileModel} whose second rows are no longer the same. */
export function hostileRevisions(text: string): {
  comparison: Comparison;
  before: ResponsibilityModel;
  after: ResponsibilityModel;
} {
  const placed = (name: string): ResponsibilityModel => {
    const plain = hostileModel(name);
    return { ...plain, path: text, matrices: plain.matrices.map((each) => withPlaces(each, 10)) };
  };
  const [before, after] = [placed(text), placed(`${text} ${text}`)];
  const comparison = hostileComparison(text);
  const matched = matchedBy(before, after, [[text, `${text} ${text}`]]);
  const documents = comparison.documents.map((document) => ({ ...document, previousPath: text, matched }));
  return { comparison: { ...comparison, documents }, before, after };
}
