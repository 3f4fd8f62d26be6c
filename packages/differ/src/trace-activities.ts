import type { ResponsibilityModel } from "@raci-kit/model";
import { columnsBefore } from "./matching/columns-before.ts";
import { type OpenNames, traceByNames } from "./matching/in-place.ts";
import { isReworded } from "./matching/lone-row.ts";
import { itemAt } from "./matching/lookup.ts";
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
  /**
   * For each party of the new matrix its column in the old one, null for a party that had none there; null when all
   * parties have the columns that they had.
   */
  columns: readonly (number | null)[] | null;
}

/** Where the activities of a matrix stood that has its old index and parties, and other activities in one stretch alone. */
export interface StretchTrace {
  /** Position at which the stretch starts; what stands before it stood there. */
  start: number;
  /** One for each activity of the stretch, null for those that are new. */
  origins: readonly (ActivityOrigin | null)[];
  /** How many places further down than before all activities behind the stretch stand. */
  shift: number;
}

/**
 * Where the activities of one matrix of the new revision stood in the old one: `in-place` when matrix, activities and
 * parties have the index that they had, else where one stretch of them stood, or one origin an activity, null for those
 * that are new.
 */
export type MatrixTrace = "in-place" | StretchTrace | readonly (ActivityOrigin | null)[];

/** Where an activity stood, by the trace of its matrix; null when it is new. */
export function originOf(trace: MatrixTrace, matrix: number, position: number): ActivityOrigin | null {
  if (trace === "in-place") return { matrix, position, columns: null };
  if (!("start" in trace)) return trace[position] ?? null;
  const { start, origins, shift } = trace;
  if (position < start) return { matrix, position, columns: null };
  const place = position - start;
  return place < origins.length ? (origins[place] ?? null) : { matrix, position: position - shift, columns: null };
}

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
  if (open === null) return [...traces];
  const trace = traceLonePair(before, after, open, options) ?? traceMatrix(before, after, open.matrix, options);
  return traces.with(open.matrix, trace);
}

/** The trace of a matrix in which one activity may be another, reworded; null when the complete matching has to tell. */
function traceLonePair(
  before: ResponsibilityModel,
  after: ResponsibilityModel,
  { matrix, trace, gone: [gone, ...otherGone], fresh: [fresh, ...otherFresh] }: OpenNames,
  options: CompareOptions,
): StretchTrace | null {
  if (otherGone.length > 0 || otherFresh.length > 0) return null;
  const matrices = { before: itemAt(before.matrices, matrix), after: itemAt(after.matrices, matrix) };
  const isSame = isReworded({ documents: { before, after }, ...matrices, gone, fresh }, options);
  if (isSame === null) return null;
  const origin = { matrix, position: gone, columns: null };
  return isSame ? { ...trace, origins: trace.origins.with(fresh - trace.start, origin) } : trace;
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
