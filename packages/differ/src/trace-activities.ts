import type { ResponsibilityModel } from "@raci-kit/model";
import { columnsBefore } from "./matching/columns-before.ts";
import { traceByNames } from "./matching/in-place.ts";
import { type Matching, matchDocuments } from "./matching/match.ts";
import { matchedRows } from "./matching/matched-rows.ts";
import type { CompareOptions } from "./options.ts";
import { partyKnowledge } from "./party-knowledge.ts";

/** Where one activity of the new revision stood in the old one. */
export interface ActivityOrigin {
  /** Index of its matrix. */
  matrix: number;
  /** Index within the matrix. */
  position: number;
  /** For each party of the new matrix its column in the old one; null for a party that had none there. */
  columns: readonly (number | null)[];
}

/**
 * Where the activities of one matrix of the new revision stood in the old one: `in-place` when matrix, activities and
 * parties have the index that they had, else one origin an activity, null for those that are new.
 */
export type MatrixTrace = "in-place" | readonly (ActivityOrigin | null)[];

/**
 * Recognises the activities of `after` in `before` as `compare` does, and says where each of them stood, matrix by
 * matrix. What an activity was split off from is its origin, too.
 */
export function traceActivities(
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  options: CompareOptions = {},
): MatrixTrace[] {
  const known = traceByNames(before, after);
  if (known === null) return traceByMatching(before, after, options);
  const { traces, open } = known;
  return open === null ? [...traces] : traces.with(open, traceMatrix(before, after, open, options));
}

/** Matches the activities of one matrix, where all others are as they were: none of those can be one of these. */
function traceMatrix(
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  index: number,
  options: CompareOptions,
): MatrixTrace {
  const [old, current] = [before, after].map((document) => ({
    ...document,
    matrices: document.matrices.slice(index, index + 1),
  }));
  const whole = { before, after };
  const [trace = []] = tracesOf(
    matchDocuments(old ?? before, current ?? after, partyKnowledge([whole], options.parties), options, whole),
  );
  return trace.map((origin) => (origin === null ? null : { ...origin, matrix: index }));
}

/** The same by the complete matching, however little there is to match. */
export function traceByMatching(
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  options: CompareOptions = {},
): (ActivityOrigin | null)[][] {
  return tracesOf(matchWith(before, after, options));
}

function matchWith(before: ResponsibilityModel, after: ResponsibilityModel, options: CompareOptions): Matching {
  return matchDocuments(before, after, partyKnowledge([{ before, after }], options.parties), options);
}

function tracesOf(matching: Matching): (ActivityOrigin | null)[][] {
  const columnsIn = columnsBefore(matching);
  const origins = new Map<number, { matrix: number; position: number }>();
  for (const { before: old, after: current, part } of matchedRows(matching)) {
    if (!part || !origins.has(current.index)) origins.set(current.index, old);
  }
  return matching.after.rowsOf.map((rows, place) =>
    rows.map((row) => {
      const origin = origins.get(row.index);
      if (origin === undefined) return null;
      const { matrix, position } = origin;
      return { matrix, position, columns: columnsIn(matrix, place) };
    }),
  );
}
