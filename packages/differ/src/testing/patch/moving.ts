import type { DocumentComparison, Duty, MatchedPair, Range } from "@raci-kit/model";
import { type Draft, type DraftColumn, type DraftRow, type DraftTable, type Place, placeOf } from "./draft.ts";

/** A row on its way from the old revision to the new one. */
export interface MovingRow extends DraftRow {
  /** Where it stood; null for a row that is new. */
  from: Place | null;
  /** The divider row that it stood under. */
  oldGroup: string | null;
  /** How it was recognised in the new revision; null when it was not. */
  match: MatchedPair | null;
  /** Duties that came to it, with the new names of their holders. */
  gained: { duty: Duty; party: string }[];
  /** True while no change says that it stands elsewhere among the rows that came with it. */
  keepsOrder: boolean;
}

/** A party of a table on its way; its place is the new one, null while it is not recognised there. */
export interface MovingColumn extends DraftColumn {
  from: Place | null;
  keepsOrder: boolean;
}

/** A table on its way. */
export interface MovingTable extends Pick<DraftTable, "section" | "scheme"> {
  /** Where it stood and stands; null where it did not or does not. */
  before: Range | null;
  after: Range | null;
  columns: MovingColumn[] | null;
}

/** The old revision while it is being turned into the new one. */
export interface MovingDraft extends Omit<Draft, "tables" | "rows"> {
  tables: MovingTable[];
  rows: MovingRow[];
}

/** The old revision with everything that matches recognise on its way to its new place. */
export function setInMotion(old: Draft, { matched, matrices }: DocumentComparison): MovingDraft {
  const pairsAt = Map.groupBy(matched, (pair) => placeOf(pair.before.range));
  const partnerOf = new Map(matrices.map((pair) => [placeOf(pair.before.range), pair]));
  return {
    ...old,
    rows: old.rows.flatMap((row) => {
      const pairs = pairsAt.get(row.place);
      return pairs === undefined ? [moving(row, null)] : pairs.map((match) => moving(row, match));
    }),
    tables: old.tables.map((table) => {
      const partner = partnerOf.get(table.place);
      const placeAfter = new Map(partner?.parties.map((party) => [placeOf(party.before), placeOf(party.after)]));
      return {
        before: table.range,
        after: partner?.after.range ?? null,
        section: partner?.after.section ?? table.section,
        scheme: table.scheme,
        columns:
          (partner?.after.orientation === "roles-in-columns" ? null : table.columns)?.map((column) => ({
            ...column,
            from: column.place,
            place: placeAfter.get(column.place ?? "") ?? null,
            keepsOrder: true,
          })) ?? null,
      };
    }),
  };
}

/** A copy for each match, as the parts of a split have different fates. */
function moving(row: DraftRow, match: MatchedPair | null): MovingRow {
  return {
    ...row,
    from: row.place,
    oldGroup: row.group,
    place: match === null ? row.place : placeOf(match.after.range),
    match,
    gained: [],
    keepsOrder: true,
    held: new Set(row.held),
    cells: new Map(row.cells),
  };
}

/** True when what starts at `place` stands in a table with this range. */
export function isWithin(place: Place, table: Range | null): boolean {
  return table !== null && comparePlaces(place, placeOf(table)) >= 0 && comparePlaces(place, endOf(table)) < 0;
}

function endOf({ end }: Range): Place {
  return `${end.line}:${end.column}`;
}

/** Orders places by line, then by column. */
export function comparePlaces(left: Place, right: Place): number {
  const [line = 0, column = 0] = left.split(":").map(Number);
  const [otherLine = 0, otherColumn = 0] = right.split(":").map(Number);
  return line - otherLine || column - otherColumn;
}
