import type { Range } from "@raci-kit/model";
import { align } from "./align.ts";

/** A matrix as its translations are held against it. */
export interface ComparableMatrix {
  /** The heading path. */
  section: readonly string[];
  /** Keys of the parties: names that mean one party have the same. */
  parties: readonly string[];
  /** False where cells name parties, in words of the language and in an order that tells nothing. */
  hasPartyCells: boolean;
  activities: readonly ComparableActivity[];
  range: Range;
}

/** An activity as its translations are held against it. */
interface ComparableActivity {
  name: string;
  nameRange: Range;
  /** Parallel to the parties of its matrix. */
  cells: readonly ComparableCell[];
}

/** What a party holds in an activity. */
interface ComparableCell {
  party: string;
  roles: readonly string[];
  /** The duties of the cell, whatever their letters and order; roles without a duty by their letters. */
  meaning: string;
  range: Range;
}

/** One way in which a translation (`here`) says something else than its original (`there`). */
export type Discrepancy =
  | { kind: "matrices"; here: readonly ComparableMatrix[]; there: readonly ComparableMatrix[] }
  | { kind: "parties"; here: ComparableMatrix; there: ComparableMatrix }
  | {
      kind: "activities";
      matrices: readonly [here: ComparableMatrix, there: ComparableMatrix];
      here: readonly ComparableActivity[];
      there: readonly ComparableActivity[];
    }
  | { kind: "holders"; matrix: ComparableMatrix; here: ComparableActivity; there: ComparableActivity }
  | { kind: "roles"; matrix: ComparableMatrix; here: HeldRoles; there: HeldRoles };

/** What a party holds in an activity. */
interface HeldRoles {
  activity: ComparableActivity;
  cell: ComparableCell;
}

/**
 * What a translation says differently. Matrices, activities and parties mean each other by their places, parties whose
 * names have the same key by their names; of matrices, rows and columns too many or too few, only what is left over is
 * told.
 */
export function discrepancies(
  translation: readonly ComparableMatrix[],
  original: readonly ComparableMatrix[],
): Discrepancy[] {
  const { pairs, left, right } = align(translation, original, haveOneShape);
  return [
    ...(left.length === right.length ? [] : [{ kind: "matrices" as const, here: left, there: right }]),
    ...pairs.flatMap(([here, there]) => discrepanciesOfMatrices(here, there)),
  ];
}

function haveOneShape(left: ComparableMatrix, right: ComparableMatrix): boolean {
  return left.parties.length === right.parties.length && left.activities.length === right.activities.length;
}

function discrepanciesOfMatrices(here: ComparableMatrix, there: ComparableMatrix): Discrepancy[] {
  const rows = comparableRows(here, there);
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
  activity: ComparableActivity;
  meaning: string;
  /** The cells in one order of parties for both languages; none where cells cannot be told apart. */
  cells: readonly ComparableCell[];
}

/** The rows of both matrices; null when they have not the same number of parties. */
function comparableRows(
  here: ComparableMatrix,
  there: ComparableMatrix,
): { here: ComparableRow[]; there: ComparableRow[] } | null {
  if (!here.hasPartyCells || !there.hasPartyCells) {
    return { here: here.activities.map(countingRow), there: there.activities.map(countingRow) };
  }
  if (here.parties.length !== there.parties.length) {
    return null;
  }
  const order = orderOfParties(here.parties, there.parties);
  return {
    here: here.activities.map(cellRow([...here.parties.keys()])),
    there: there.activities.map(cellRow(order)),
  };
}

function cellRow(order: readonly number[]): (activity: ComparableActivity) => ComparableRow {
  return (activity) => {
    const cells = order.flatMap((index) => activity.cells.slice(index, index + 1));
    return { activity, cells, meaning: JSON.stringify(cells.map(({ meaning }) => meaning)) };
  };
}

/** Names in cells are translated, and their order tells nothing: what can be compared is how many hold each duty. */
function countingRow(activity: ComparableActivity): ComparableRow {
  const meanings = activity.cells.flatMap(({ meaning }) => meaning.split(" "));
  return { activity, cells: [], meaning: JSON.stringify(meanings.filter((each) => each !== "").toSorted()) };
}

/** For each party here, the place of its counterpart: of the same key, else the next that is left. */
function orderOfParties(here: readonly string[], there: readonly string[]): number[] {
  const places = new Map(there.map((key, index) => [key, index]));
  const named = here.map((key) => (key === "" ? undefined : places.get(key)));
  const found = named.filter((place) => place !== undefined);
  if (new Set(found).size < found.length) {
    return [...there.keys()];
  }
  const taken = new Set(found);
  const left = [...there.keys()].filter((index) => !taken.has(index));
  const unnamed = [...named.keys()].filter((index) => named[index] === undefined);
  const nextLeft = new Map(unnamed.map((index, position) => [index, left[position]]));
  return named.map((place, index) => place ?? nextLeft.get(index) ?? index);
}

function discrepanciesOfRows(matrix: ComparableMatrix, here: ComparableRow, there: ComparableRow): Discrepancy[] {
  if (here.meaning === there.meaning) {
    return [];
  }
  if (here.cells.length === 0) {
    return [{ kind: "holders", matrix, here: here.activity, there: there.activity }];
  }
  return here.cells.flatMap((cell, index): Discrepancy[] => {
    const other = there.cells[index];
    return other === undefined || other.meaning === cell.meaning
      ? []
      : [
          {
            kind: "roles",
            matrix,
            here: { activity: here.activity, cell },
            there: { activity: there.activity, cell: other },
          },
        ];
  });
}
