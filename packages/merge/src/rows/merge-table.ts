import type { Piece } from "../table/pieces.ts";
import { writeTable } from "../table/write-table.ts";
import type { WrittenTable } from "../table/written-table.ts";
import { type ExpectedTable, expectedAsIs, expectedRows } from "./expected-rows.ts";
import { mergeColumns } from "./merge-columns.ts";
import { mergeRows } from "./merge-rows.ts";
import type { TableVersions } from "./table-versions.ts";

/** A merged table: its lines, and what either side of its conflicts has to say. */
export interface MergedTable {
  pieces: readonly Piece[];
  expected: { ours: ExpectedTable; theirs: ExpectedTable };
}

/** Merges a table that all three versions have; null when it is not sure how. */
export function mergeTable(versions: TableVersions): MergedTable | null {
  const { base, ours, theirs } = versions.tables;
  const { contested } = versions;
  if (contested.ours.size + contested.theirs.size === 0) {
    if (isAsWritten(theirs, base) || isAsWritten(ours, theirs)) return asIs(ours);
    if (isAsWritten(ours, base)) return asIs(theirs);
  }
  if (!isInOnePlace([base, ours, theirs])) return null;
  const columns = mergeColumns(versions);
  if (columns.kind === "unsure") return null;
  if (columns.kind === "conflict") return contradiction(versions);
  const rows = mergeRows(versions, columns.columns);
  if (rows.kind === "unsure") return null;
  if (rows.kind === "conflict") return contradiction(versions);
  return {
    pieces: writeTable(ours, columns.columns, rows.rows),
    expected: {
      ours: expectedRows(versions, columns.columns, rows.rows, "ours"),
      theirs: expectedRows(versions, columns.columns, rows.rows, "theirs"),
    },
  };
}

/** The whole table as a conflict: what differs is not one row. */
function contradiction({ tables: { base, ours, theirs } }: TableVersions): MergedTable {
  return {
    pieces: [{ kind: "conflict", ours: ours.lines, base: base.lines, theirs: theirs.lines }],
    expected: { ours: expectedAsIs(ours), theirs: expectedAsIs(theirs) },
  };
}

function asIs(table: WrittenTable): MergedTable {
  const expected = expectedAsIs(table);
  return { pieces: [{ kind: "lines", lines: table.lines }], expected: { ours: expected, theirs: expected } };
}

function isAsWritten(left: WrittenTable, right: WrittenTable): boolean {
  return left.lines.length === right.lines.length && left.lines.every((line, index) => line === right.lines[index]);
}

/** The same quote or list around the table in every version, and the parties on the same side of it. */
function isInOnePlace(tables: readonly WrittenTable[]): boolean {
  const places = tables.map(({ header, dashes, matrix }) =>
    JSON.stringify([header.prefix, dashes.prefix, matrix.orientation]),
  );
  return new Set(places).size === 1;
}
