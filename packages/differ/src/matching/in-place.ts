import { type Activity, type Matrix, type ResponsibilityModel, sectionPath } from "@raci-kit/model";
import type { MatrixTrace } from "../trace-activities.ts";
import { itemAt } from "./lookup.ts";
import { oncePerKey } from "./once-per-key.ts";

/** Where activities stood, as far as names alone tell. */
export interface NameTrace {
  traces: readonly MatrixTrace[];
  /** Index of the one matrix in which names are left on both sides: one may be the other, reworded. */
  open: number | null;
}

/**
 * Recognises activities by name alone where that leaves no choice, which is what most edits look like: every matrix has
 * the headings and parties that it had, and at most one has other activities, which came, went, changed places or words.
 * Null where the complete matching has more to decide; where there is an answer it is the same.
 */
export function traceByNames(before: ResponsibilityModel, after: ResponsibilityModel): NameTrace | null {
  if (before.matrices.length !== after.matrices.length) return null;
  const traces: MatrixTrace[] = [];
  let open: number | null = null;
  let altered = 0;
  for (const [index, current] of after.matrices.entries()) {
    const trace = traceMatrix(itemAt(before.matrices, index), current, index);
    if (trace === null) return null;
    if (trace !== "in-place") altered += 1;
    if (trace === "open") open = index;
    traces.push(trace === "open" ? [] : trace);
  }
  return altered > 1 ? null : { traces, open };
}

function traceMatrix(old: Matrix, current: Matrix, index: number): MatrixTrace | "open" | null {
  if (old === current) return "in-place";
  if (!haveSameFrame(old, current) || hasDoubles(current) || hasDoubles(old)) return null;
  const isUnmoved =
    old.activities.length === current.activities.length &&
    current.activities.every((activity, position) => isNamesake(itemAt(old.activities, position), activity));
  return isUnmoved ? "in-place" : traceByName(old, current, index);
}

/** Same headings, parties and orientation. */
function haveSameFrame(old: Matrix, current: Matrix): boolean {
  return (
    old.orientation === current.orientation &&
    old.parties.length === current.parties.length &&
    old.parties.every(({ name }, column) => name === current.parties[column]?.name) &&
    (old.section === current.section || sectionPath(old).join("\n") === sectionPath(current).join("\n"))
  );
}

/** Each revision is looked at twice: as the new one, then as the old one of the next. */
const hasDoubles = oncePerKey(
  ({ activities }: Matrix) => new Set(activities.map(({ name }) => name)).size < activities.length,
  new WeakMap<Matrix, boolean>(),
);

function isNamesake(old: Activity, current: Activity): boolean {
  return old.name === current.name && old.id === current.id;
}

/** Null where an id may say more than a name. */
function traceByName(old: Matrix, current: Matrix, matrix: number): MatrixTrace | "open" | null {
  const places = new Map(old.activities.map(({ name }, position) => [name, position]));
  const columns = current.parties.map((_, column) => column);
  let fresh = 0;
  const trace = current.activities.map(({ name }) => {
    const position = places.get(name);
    if (position === undefined) fresh += 1;
    return position === undefined ? null : { matrix, position, columns };
  });
  const gone = old.activities.length - (current.activities.length - fresh);
  const hasIds = [...old.activities, ...current.activities].some(({ id }) => id !== null);
  if (hasIds) return null;
  return fresh > 0 && gone > 0 ? "open" : trace;
}
