import { sectionPath, type Activity, type MatchedPair, type Matrix, type Range } from "@raci-kit/model";

/** A row of one revision. */
export interface PlacedRow {
  matrix: Matrix;
  activity: Activity;
}

/** Which rows and matrices of two revisions belong together. */
export interface RowLinks {
  /** The rows that each activity of the new revision comes from: several when rows were merged. */
  sources: ReadonlyMap<Activity, readonly PlacedRow[]>;
  /** The rows that each activity of the old revision went to: several when it was split. */
  targets: ReadonlyMap<Activity, readonly PlacedRow[]>;
  /** For each matrix of the old revision, the one in the new revision that it is shown beside. */
  homes: ReadonlyMap<Matrix, Matrix>;
}

interface Link {
  source: PlacedRow;
  target: PlacedRow;
}

/** Finds the rows that `matched` speaks of, by the places where they stand. */
export function linkRows(
  matched: readonly MatchedPair[],
  olds: readonly Matrix[],
  currents: readonly Matrix[],
): RowLinks {
  const [oldRows, newRows] = [rowsByPlace(olds), rowsByPlace(currents)];
  const links = matched.flatMap(({ before, after }) => {
    const [source, target] = [oldRows.get(placeKey(before.range)), newRows.get(placeKey(after.range))];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
  const byTarget = Map.groupBy(links, ({ target }) => target.activity);
  const bySource = Map.groupBy(links, ({ source }) => source.activity);
  return {
    sources: new Map([...byTarget].map(([activity, group]) => [activity, group.map(({ source }) => source)])),
    targets: new Map([...bySource].map(([activity, group]) => [activity, group.map(({ target }) => target)])),
    homes: homesOf(olds, currents, links),
  };
}

function rowsByPlace(matrices: readonly Matrix[]): Map<string, PlacedRow> {
  return new Map(
    matrices.flatMap((matrix) =>
      matrix.activities.map((activity) => [placeKey(activity.range), { matrix, activity }] as const),
    ),
  );
}

/** Names a row by where it begins. */
export function placeKey({ start }: Range): string {
  return `${start.line}:${start.column}`;
}

/**
 * The matrix under the same headings if any row went there, or else where most rows went. A matrix that shares no row
 * belongs to one under the same headings that is free.
 */
function homesOf(olds: readonly Matrix[], currents: readonly Matrix[], links: readonly Link[]): Map<Matrix, Matrix> {
  const byMatrix = Map.groupBy(links, ({ source }) => source.matrix);
  const homes = new Map(
    [...byMatrix].flatMap(([matrix, own]) => {
      const section = sectionKey(matrix);
      const shares = [...Map.groupBy(own, ({ target }) => target.matrix)].map(([home, rows]) => ({
        home,
        worth: sectionKey(home) === section ? Infinity : rows.length,
      }));
      const [best] = shares.toSorted((left, right) => (left.worth === right.worth ? 0 : right.worth - left.worth));
      return best === undefined ? [] : [[matrix, best.home] as const];
    }),
  );
  const taken = new Set(homes.values());
  const free = Map.groupBy(
    currents.filter((matrix) => !taken.has(matrix)),
    sectionKey,
  );
  for (const matrix of olds) {
    const namesake = homes.has(matrix) ? undefined : free.get(sectionKey(matrix))?.shift();
    if (namesake !== undefined) {
      homes.set(matrix, namesake);
    }
  }
  return homes;
}

function sectionKey(matrix: Matrix): string {
  return JSON.stringify(sectionPath(matrix));
}
