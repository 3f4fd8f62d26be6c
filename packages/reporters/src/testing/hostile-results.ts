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
import { finding, matrix, model } from "./results.ts";
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
