import { type Matrix, type ResponsibilityModel, sectionPath } from "@raci-kit/model";
import type { ActivityOrigin, MatrixTrace, StretchTrace } from "../trace-activities.ts";
import { itemAt } from "./lookup.ts";
import { type Stretch, stretchBetween } from "./stretch.ts";

/** Where activities stood, as far as names alone tell. */
export interface NameTrace {
  traces: readonly MatrixTrace[];
  /** What names leave open in the one matrix where they are left on both sides; null when there is none. */
  open: OpenNames | null;
}

/** Activities of one matrix that have no namesake in the other revision: one may be the other, reworded. */
export interface OpenNames {
  /** Index of the matrix. */
  matrix: number;
  /** Where its activities stood, as far as names alone tell. */
  trace: StretchTrace;
  /** Positions in the old revision, and in the new one. */
  gone: readonly [number, ...number[]];
  fresh: readonly [number, ...number[]];
}

/**
 * Recognises activities by name alone where that leaves no choice, which is what most edits look like: every matrix has
 * the headings and parties that it had, and at most one has other activities, which came, went, changed places or words.
 * Null where the complete matching has more to decide; where there is an answer it is the same.
 */
export function traceByNames(before: ResponsibilityModel, after: ResponsibilityModel): NameTrace | null {
  if (before.matrices.length !== after.matrices.length) return null;
  const traces: MatrixTrace[] = [];
  let open: OpenNames | null = null;
  let altered = 0;
  for (const [index, current] of after.matrices.entries()) {
    const found = traceMatrix(itemAt(before.matrices, index), current, index);
    if (found === null) return null;
    const { trace } = found;
    if (trace !== "in-place") altered += 1;
    open ??= found.open;
    traces.push(trace);
  }
  return altered > 1 ? null : { traces, open };
}

interface MatrixNames {
  trace: MatrixTrace;
  open: OpenNames | null;
}

const inPlace: MatrixNames = { trace: "in-place", open: null };

function traceMatrix(old: Matrix, current: Matrix, index: number): MatrixNames | null {
  if (old === current) return inPlace;
  const known = factsOf(old);
  if (!haveSameFrame(old, current) || !known.areDistinct) return null;
  const stretch = stretchBetween(old.activities, current.activities);
  const told = factsAfter(known, stretch, current);
  if (!told.areDistinct) return null;
  const { start, befores, afters } = stretch;
  if (befores.length === 0 && afters.length === 0) return inPlace;
  // An id may say more than a name.
  if (known.haveIds || told.haveIds) return null;
  const places = new Map(befores.map(({ name }, place) => [name, start + place]));
  const fresh: number[] = [];
  const origins = afters.map(({ name }, place): ActivityOrigin | null => {
    const position = places.get(name);
    places.delete(name);
    if (position === undefined) fresh.push(start + place);
    return position === undefined ? null : { matrix: index, position, columns: null };
  });
  const trace = { start, origins, shift: afters.length - befores.length };
  return { trace, open: openNames(index, trace, [...places.values()], fresh) };
}

function openNames(
  matrix: number,
  trace: StretchTrace,
  [firstGone, ...gone]: readonly number[],
  [firstFresh, ...fresh]: readonly number[],
): OpenNames | null {
  if (firstGone === undefined || firstFresh === undefined) return null;
  return { matrix, trace, gone: [firstGone, ...gone], fresh: [firstFresh, ...fresh] };
}

/** Same headings, parties and orientation. */
function haveSameFrame(old: Matrix, current: Matrix): boolean {
  return (
    old.orientation === current.orientation &&
    (old.parties === current.parties ||
      (old.parties.length === current.parties.length &&
        old.parties.every(({ name }, column) => name === current.parties[column]?.name))) &&
    (old.section === current.section || sectionPath(old).join("\n") === sectionPath(current).join("\n"))
  );
}

/** What the names of a matrix can tell. */
interface NameFacts {
  /** False when a name stands twice. */
  areDistinct: boolean;
  /** True when an activity has an id. */
  haveIds: boolean;
}

/** Each revision is looked at twice: as the new one, then as the old one of the next. */
const known = new WeakMap<Matrix, NameFacts>();

function factsOf(matrix: Matrix): NameFacts {
  const facts = known.get(matrix) ?? {
    areDistinct: new Set(matrix.activities.map(({ name }) => name)).size === matrix.activities.length,
    haveIds: matrix.activities.some(({ id }) => id !== null),
  };
  known.set(matrix, facts);
  return facts;
}

/** The same, for a matrix that differs in one stretch from another with distinct names. */
function factsAfter(before: NameFacts, { start, befores, afters }: Stretch, current: Matrix): NameFacts {
  const told = known.get(current);
  if (told !== undefined) return told;
  const end = start + afters.length;
  const names = new Set(afters.map(({ name }) => name));
  const olds = new Set(befores.map(({ name }) => name));
  const fresh = afters.filter(({ name }) => !olds.has(name));
  const others = [current.activities.slice(0, start), current.activities.slice(end)];
  const areElsewhere = fresh.length > 0 && others.some((rows) => rows.some(({ name }) => names.has(name)));
  const facts = {
    areDistinct: names.size === afters.length && !areElsewhere,
    haveIds: (before.haveIds ? current.activities : afters).some(({ id }) => id !== null),
  };
  known.set(current, facts);
  return facts;
}
