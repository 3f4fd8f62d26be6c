import { type CompareOptions, type MatrixTrace, originOf, traceActivities } from "@raci-kit/differ";
import type { Activity, Matrix, ResponsibilityModel, RoleScheme } from "@raci-kit/model";
import { dutiesOf } from "./duties-of.ts";
import type { ActivityState, CellState, CellTrack, LedgerState } from "./state.ts";

/** One parent, and where the activities of the new revision stood in it. */
interface Source {
  state: LedgerState;
  traces: readonly MatrixTrace[];
}

/** An activity of a parent, and which of its columns each party of the new revision had there. */
interface Origin {
  activity: ActivityState;
  /** What the revision of the parent said of it, and in which scheme. */
  said: Activity | undefined;
  scheme: RoleScheme | undefined;
  /** Null when every column has the index that it had. */
  columns: readonly (number | null)[] | null;
}

/**
 * The state of a document in commit number `at`, made from the states in its parents. A cell whose duties are those it
 * has in a parent (the first one that agrees) goes on as there; where no parent agrees, this commit moved them.
 *
 * @param model null when the commit deleted the document
 */
export function advance(
  at: number,
  model: ResponsibilityModel | null,
  parents: readonly LedgerState[],
  options: CompareOptions,
): LedgerState {
  const [only] = parents;
  if (only !== undefined && parents.length === 1 && only.model === model) return only;
  const sources = parents.map((state): Source => ({ state, traces: tracesFrom(state.model, model, options) }));
  const activities = (model?.matrices ?? []).map((matrix, index) => advanceMatrix(at, matrix, index, sources));
  return { model, activities, departed: departuresOf(at, activities, sources) };
}

function tracesFrom(
  before: ResponsibilityModel | null,
  after: ResponsibilityModel | null,
  options: CompareOptions,
): readonly MatrixTrace[] {
  if (after === null) return [];
  return before === null ? after.matrices.map(() => []) : traceActivities(before, after, options);
}

function advanceMatrix(
  at: number,
  matrix: Matrix,
  index: number,
  sources: readonly Source[],
): readonly ActivityState[] {
  const [first] = sources;
  const before = first?.state.model?.matrices[index];
  const states = first?.state.activities[index] ?? [];
  const trace = sources.length === 1 ? first?.traces[index] : undefined;
  // Most commits leave most matrices as they were read.
  if (before === matrix && trace === "in-place") return states;
  // And most activities of others.
  const isSteady = before?.scheme === matrix.scheme && before.section === matrix.section;
  return matrix.activities.map((activity, position) => {
    const place = isSteady && trace !== undefined ? sameColumnsAt(trace, index, position) : null;
    const state = place !== null && before?.activities[place] === activity ? states[place] : undefined;
    if (state?.track.section === matrix.section && isCalledSo(state, activity)) return state;
    const origins: Origin[] = [];
    for (const source of sources) {
      const origin = originIn(source, index, position);
      if (origin !== null) origins.push(origin);
    }
    return advanceActivity(at, activity, matrix, origins);
  });
}

/** Where an activity stood in its matrix, with its parties in the same columns; null when it did not. */
function sameColumnsAt(trace: MatrixTrace, matrix: number, position: number): number | null {
  if (trace === "in-place") return position;
  const origin = originOf(trace, matrix, position);
  return origin?.matrix === matrix && origin.columns === null ? origin.position : null;
}

function originIn({ state, traces }: Source, index: number, position: number): Origin | null {
  const trace = traces[index];
  const place = trace === undefined ? null : originOf(trace, index, position);
  const activity = place === null ? undefined : state.activities[place.matrix]?.[place.position];
  if (place === null || activity === undefined) return null;
  const matrix = state.model?.matrices[place.matrix];
  return { activity, said: matrix?.activities[place.position], scheme: matrix?.scheme, columns: place.columns };
}

function advanceActivity(
  at: number,
  activity: Activity,
  { section, scheme }: Matrix,
  origins: readonly Origin[],
): ActivityState {
  const { name, assignments } = activity;
  const [first] = origins;
  if (first !== undefined && origins.length === 1 && isUntouched(first, activity, scheme)) {
    first.activity.track.section = section;
    return first.activity;
  }
  const track = first?.activity.track ?? { names: [name], section, since: at };
  call(track.names, name);
  track.section = section;
  const cells = assignments.map(({ party, roles }, column): CellState => {
    const held = dutiesOf(scheme, roles);
    const earlier = origins.flatMap((origin) => cellIn(origin, column) ?? []);
    const agreeing = earlier.find(({ stint }) => stint.duties === held);
    const cell = agreeing ?? movedCell(at, held, party, track, earlier[0]);
    call(cell.track.parties, party);
    return cell;
  });
  const isKept =
    origins.length === 1 &&
    first?.activity.cells.length === cells.length &&
    cells.every((cell, column) => cell === first.activity.cells[column]);
  return isKept ? first.activity : { track, cells };
}

/** True when nothing is said otherwise than in the parent, as of most activities in most commits. */
function isUntouched(
  { activity: state, said, scheme: saidIn, columns }: Origin,
  activity: Activity,
  scheme: RoleScheme,
): boolean {
  const { assignments } = activity;
  return (
    scheme === saidIn &&
    said?.assignments.length === assignments.length &&
    isCalledSo(state, activity) &&
    assignments.every(
      ({ roles }, column) =>
        (columns === null || columns[column] === column) && areEqual(said.assignments[column]?.roles, roles),
    )
  );
}

/** True when these are the latest names of the activity and its parties: commits of other branches may have renamed them. */
function isCalledSo({ track, cells }: ActivityState, { name, assignments }: Activity): boolean {
  return (
    track.names.at(-1) === name &&
    assignments.every(({ party }, column) => cells[column]?.track.parties.at(-1) === party)
  );
}

function areEqual(left: readonly string[] = [], right: readonly string[]): boolean {
  return left === right || (left.length === right.length && left.every((letter, index) => letter === right[index]));
}

/** What a party of the new revision, by column, had in the activity. */
function cellIn({ activity, columns }: Origin, column: number): CellState | undefined {
  const place = columns === null ? column : (columns[column] ?? null);
  return place === null ? undefined : activity.cells[place];
}

function movedCell(
  at: number,
  held: string,
  party: string,
  activity: ActivityState["track"],
  earlier: CellState | undefined,
): CellState {
  const track = earlier?.track ?? { activity, parties: [party] };
  return { track, stint: { duties: held, since: at, earlier: earlier?.stint ?? null } };
}

/** Makes `name` the latest of `names`. */
function call(names: string[], name: string): void {
  if (names.at(-1) === name) return;
  const known = names.indexOf(name);
  if (known !== -1) names.splice(known, 1);
  names.push(name);
}

/** The cells that a parent has and that live on in no cell of the new revision. */
function departuresOf(
  at: number,
  activities: LedgerState["activities"],
  sources: readonly Source[],
): LedgerState["departed"] {
  const before = sources.flatMap(({ state }) => state.departed ?? []);
  const gone = sources.flatMap((source) => goneFrom(source, activities));
  const kept = gone.length === 0 ? null : survivors(activities, sources);
  const cells = gone.flatMap((activity) => activity.cells.filter(({ track }) => kept?.has(track) !== true));
  const [only, ...others] = before;
  return cells.length === 0 && others.length === 0 ? (only ?? null) : { cells, at, before };
}

/** The activities of a parent that are not among those of the new revision as they were. */
function goneFrom({ state, traces }: Source, activities: LedgerState["activities"]): ActivityState[] {
  const isWhole = traces.length > 0 && traces.every((trace) => trace === "in-place");
  if (isWhole) return [];
  const present = new Set<ActivityState>();
  for (const [index, rows] of activities.entries()) {
    if (state.activities[index] !== rows) for (const activity of rows) present.add(activity);
  }
  return state.activities
    .filter((rows, index) => activities[index] !== rows)
    .flatMap((rows) => rows.filter((activity) => !present.has(activity)));
}

/** The tracks of all cells of the parents that a cell of the new revision goes on from. */
function survivors(activities: LedgerState["activities"], sources: readonly Source[]): Set<CellTrack> {
  const tracks = new Set<CellTrack>();
  for (const [index, rows] of activities.entries()) {
    const areKept = sources.every(({ state }) => state.activities[index] === rows);
    rows.forEach(({ cells }, position) => {
      if (areKept) {
        for (const { track } of cells) tracks.add(track);
        return;
      }
      for (const source of sources) {
        const origin = originIn(source, index, position);
        if (origin === null) continue;
        for (let column = 0; column < cells.length; column += 1) {
          const cell = cellIn(origin, column);
          if (cell !== undefined) tracks.add(cell.track);
        }
      }
    });
  }
  return tracks;
}
