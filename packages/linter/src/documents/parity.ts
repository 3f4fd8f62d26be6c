import { type Activity, type Assignment, dutyOf, type Matrix, type ResponsibilityModel } from "@raci-kit/model";
import { align } from "./align.ts";

/** One way in which a translation (`here`) says something else than its original (`there`). */
export type Discrepancy =
  | { kind: "matrices"; here: readonly Matrix[]; there: readonly Matrix[] }
  | { kind: "parties"; here: Matrix; there: Matrix }
  | {
      kind: "activities";
      matrices: readonly [here: Matrix, there: Matrix];
      here: readonly Activity[];
      there: readonly Activity[];
    }
  | { kind: "holders"; matrix: Matrix; here: Activity; there: Activity }
  | { kind: "roles"; matrix: Matrix; here: HeldRoles; there: HeldRoles };

/** Tells which names mean one party. */
type KeyOf = (party: string) => string;

/** What a party holds in an activity. */
interface HeldRoles {
  activity: Activity;
  assignment: Assignment;
}

/**
 * What a translation says differently. Matrices, activities and parties mean each other by their places, parties whose
 * names have the same key by their names; of matrices, rows and columns too many or too few, only what is left over is
 * told.
 */
export function discrepancies(
  translation: ResponsibilityModel,
  original: ResponsibilityModel,
  keyOf: KeyOf,
): Discrepancy[] {
  const { pairs, left, right } = align(translation.matrices, original.matrices, haveOneShape);
  return [
    ...(left.length === right.length ? [] : [{ kind: "matrices" as const, here: left, there: right }]),
    ...pairs.flatMap(([here, there]) => discrepanciesOfMatrices(here, there, keyOf)),
  ];
}

function haveOneShape(left: Matrix, right: Matrix): boolean {
  return left.parties.length === right.parties.length && left.activities.length === right.activities.length;
}

function discrepanciesOfMatrices(here: Matrix, there: Matrix, keyOf: KeyOf): Discrepancy[] {
  const rows = comparableRows(here, there, keyOf);
  if (rows === null) {
    return [{ kind: "parties", here, there }];
  }
  const { pairs, left, right } = align(rows.here, rows.there, (one, other) => one.meaning === other.meaning);
  const activities = { here: left.map(({ activity }) => activity), there: right.map(({ activity }) => activity) };
  return [
    ...(left.length === right.length
      ? []
      : [{ kind: "activities" as const, matrices: [here, there] as const, ...activities }]),
    ...pairs.flatMap(([row, other]) => discrepanciesOfRows(here, row, other)),
  ];
}

/** An activity, and what it says in a way that both languages share. */
interface ComparableRow {
  activity: Activity;
  meaning: string;
  /** The cells in one order of parties for both languages; none where cells cannot be told apart. */
  cells: readonly { assignment: Assignment; meaning: string }[];
}

/** The rows of both matrices; null when they have not the same number of parties. */
function comparableRows(
  here: Matrix,
  there: Matrix,
  keyOf: KeyOf,
): { here: ComparableRow[]; there: ComparableRow[] } | null {
  if (here.orientation === "roles-in-columns" || there.orientation === "roles-in-columns") {
    return { here: here.activities.map(countingRow(here)), there: there.activities.map(countingRow(there)) };
  }
  if (here.parties.length !== there.parties.length) {
    return null;
  }
  const order = orderOfParties(here, there, keyOf);
  return {
    here: here.activities.map(
      cellRow(
        here,
        here.parties.map((_, index) => index),
      ),
    ),
    there: there.activities.map(cellRow(there, order)),
  };
}

function cellRow(matrix: Matrix, order: readonly number[]): (activity: Activity) => ComparableRow {
  return (activity) => {
    const cells = order
      .flatMap((index) => activity.assignments.slice(index, index + 1))
      .map((assignment) => ({
        assignment,
        meaning: meaningsOf(matrix, assignment).join(" "),
      }));
    return { activity, cells, meaning: JSON.stringify(cells.map(({ meaning }) => meaning)) };
  };
}

/** Names in cells are translated, and their order tells nothing: what can be compared is how many hold each duty. */
function countingRow(matrix: Matrix): (activity: Activity) => ComparableRow {
  return (activity) => {
    const meanings = activity.assignments.flatMap((assignment) => meaningsOf(matrix, assignment));
    return { activity, cells: [], meaning: JSON.stringify(meanings.toSorted()) };
  };
}

/** The duties of a cell, whatever their letters and order; roles without a duty by their letters. */
function meaningsOf({ scheme }: Matrix, { roles }: Assignment): string[] {
  return roles
    .map((letter) => ({ letter, duty: dutyOf(scheme, letter) }))
    .map(({ letter, duty }) => (duty === "other" ? letter : duty))
    .toSorted();
}

/** For each party here, the place of its counterpart: of the same key, else the next that is left. */
function orderOfParties(here: Matrix, there: Matrix, keyOf: KeyOf): number[] {
  const places = new Map(there.parties.map(({ name }, index) => [keyOf(name), index]));
  const named = here.parties.map(({ name }) => (keyOf(name) === "" ? undefined : places.get(keyOf(name))));
  const found = named.filter((place) => place !== undefined);
  if (new Set(found).size < found.length) {
    return there.parties.map((_, index) => index);
  }
  const taken = new Set(found);
  const left = there.parties.map((_, index) => index).filter((index) => !taken.has(index));
  const unnamed = [...named.keys()].filter((index) => named[index] === undefined);
  const nextLeft = new Map(unnamed.map((index, position) => [index, left[position]]));
  return named.map((place, index) => place ?? nextLeft.get(index) ?? index);
}

function discrepanciesOfRows(matrix: Matrix, here: ComparableRow, there: ComparableRow): Discrepancy[] {
  if (here.meaning === there.meaning) {
    return [];
  }
  if (here.cells.length === 0) {
    return [{ kind: "holders", matrix, here: here.activity, there: there.activity }];
  }
  return here.cells.flatMap(({ assignment, meaning }, index): Discrepancy[] => {
    const other = there.cells[index];
    return other === undefined || other.meaning === meaning
      ? []
      : [
          {
            kind: "roles",
            matrix,
            here: { activity: here.activity, assignment },
            there: { activity: there.activity, assignment: other.assignment },
          },
        ];
  });
}
