import type { Activity, MatchedPair, Matrix } from "@raci-kit/model";
import { linkRows, type PlacedRow, type RowLinks } from "./row-links.ts";

/** An activity in both revisions, or in one. */
export interface PairedRow {
  before: PlacedRow | null;
  after: PlacedRow | null;
  /** True when it went from one matrix to another. */
  moved: boolean;
}

/** A matrix of the new revision beside those of the old one that became it; null when it is gone. */
export interface PairedMatrix {
  before: readonly Matrix[];
  after: Matrix | null;
  /** In the order of the new revision, each row that is gone behind the one that it stood behind. */
  rows: readonly PairedRow[];
}

/** Puts the matrices of two revisions of one document beside each other: the new ones in order, then those that are gone. */
export function pairMatrices(
  matched: readonly MatchedPair[],
  olds: readonly Matrix[],
  currents: readonly Matrix[],
): PairedMatrix[] {
  const links = linkRows(matched, olds, currents);
  const byHome = Map.groupBy(olds, (matrix) => links.homes.get(matrix) ?? null);
  return [
    ...currents.map((matrix) => pairMatrix(matrix, byHome.get(matrix) ?? [], links)),
    ...(byHome.get(null) ?? []).map((matrix) => ({
      before: [matrix],
      after: null,
      rows: matrix.activities.map((activity) => ({ before: { matrix, activity }, after: null, moved: false })),
    })),
  ];
}

function pairMatrix(matrix: Matrix, before: readonly Matrix[], links: RowLinks): PairedMatrix {
  const gone = goneRows(matrix, before, links);
  const rows = matrix.activities.flatMap((activity) => [
    ...rowsOf({ matrix, activity }, links),
    ...(gone.get(activity) ?? []),
  ]);
  return { before, after: matrix, rows: [...(gone.get(null) ?? []), ...rows] };
}

/** One row for each that the activity comes from. */
function rowsOf(after: PlacedRow, { sources, homes }: RowLinks): PairedRow[] {
  const olds = sources.get(after.activity) ?? [];
  return olds.length === 0
    ? [{ before: null, after, moved: false }]
    : olds.map((before) => ({ before, after, moved: homes.get(before.matrix) !== after.matrix }));
}

/** The rows of `before` that are not in `matrix` any more, by the activity that they stood behind; null for the top. */
function goneRows(matrix: Matrix, before: readonly Matrix[], links: RowLinks): Map<Activity | null, PairedRow[]> {
  const gone = before.flatMap((old) => goneFrom(old, matrix, links));
  return new Map(
    [...Map.groupBy(gone, ({ behind }) => behind)].map(([behind, group]) => [behind, group.map(({ row }) => row)]),
  );
}

function goneFrom(old: Matrix, matrix: Matrix, { targets }: RowLinks): { behind: Activity | null; row: PairedRow }[] {
  let behind: Activity | null = null;
  return old.activities.flatMap((activity) => {
    const went = targets.get(activity) ?? [];
    const stays = went.find((target) => target.matrix === matrix);
    if (stays !== undefined) {
      behind = stays.activity;
      return [];
    }
    return [{ behind, row: { before: { matrix: old, activity }, after: null, moved: went.length > 0 } }];
  });
}
