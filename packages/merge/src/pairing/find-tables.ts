import { compareDocuments } from "@raci-kit/differ";
import type { MatchedPair, ResponsibilityModel } from "@raci-kit/model";
import type { TableVersions } from "../rows/table-versions.ts";
import { findTable, type WrittenTable } from "../table/written-table.ts";
import type { Versions } from "../versions.ts";
import { pairColumns } from "./pair-columns.ts";
import { matrixByLine, pairMatrices } from "./pair-matrices.ts";
import { pairRows } from "./pair-rows.ts";
import type { Pairs } from "./pairs.ts";

/** A document: what was read, and its lines. */
export interface ReadText {
  model: ResponsibilityModel;
  lines: readonly string[];
}

/** How the matrices and activities of one side correspond to those of the base. */
interface SideMatch {
  matrices: Pairs;
  matched: readonly MatchedPair[];
  /** Lines of activities, from 1, by their line in the base. */
  lineOf: ReadonlyMap<number, number>;
  /** Index of the matrix at each line of the side. */
  matrixAt: ReadonlyMap<number, number>;
  /** The same for the base. */
  baseMatrixAt: ReadonlyMap<number, number>;
}

/** The matrices that all three versions have as pipe tables whose rows and columns can be told apart. */
export function findTables(documents: Versions<ReadText>): TableVersions[] {
  const { base, ours, theirs } = documents;
  const sides = { ours: matchSide(base, ours), theirs: matchSide(base, theirs) };
  return [...base.model.matrices.keys()].flatMap((index): TableVersions[] => {
    const [own, other] = [sides.ours.matrices.sideOf.get(index), sides.theirs.matrices.sideOf.get(index)];
    const tables = { base: tableAt(base, index), ours: tableAt(ours, own), theirs: tableAt(theirs, other) };
    if (tables.base === null || tables.ours === null || tables.theirs === null) return [];
    const rows = {
      ours: pairRows(tables.base, tables.ours, sides.ours.lineOf),
      theirs: pairRows(tables.base, tables.theirs, sides.theirs.lineOf),
    };
    const columns = {
      ours: pairColumns(tables.base, tables.ours, rows.ours),
      theirs: pairColumns(tables.base, tables.theirs, rows.theirs),
    };
    if (columns.ours === null || columns.theirs === null) return [];
    return [
      {
        tables: { base: tables.base, ours: tables.ours, theirs: tables.theirs },
        rows,
        columns: { ours: columns.ours, theirs: columns.theirs },
        contested: {
          ours: contestedRows(tables.ours, own ?? -1, sides.ours, sides.theirs),
          theirs: contestedRows(tables.theirs, other ?? -1, sides.theirs, sides.ours),
        },
      },
    ];
  });
}

function matchSide(base: ReadText, side: ReadText): SideMatch {
  const { matched } = compareDocuments(base.model, side.model);
  return {
    matrices: pairMatrices(base.model.matrices, side.model.matrices, matched),
    matched,
    lineOf: new Map(matched.map(({ before, after }) => [before.range.start.line, after.range.start.line])),
    matrixAt: matrixByLine(side.model.matrices),
    baseMatrixAt: matrixByLine(base.model.matrices),
  };
}

function tableAt({ model, lines }: ReadText, index: number | undefined): WrittenTable | null {
  const matrix = model.matrices[index ?? -1];
  if (matrix === undefined) return null;
  const isShared = model.matrices.some(
    (other) => other !== matrix && other.range.start.line === matrix.range.start.line,
  );
  return isShared ? null : findTable(matrix, lines);
}

/**
 * Rows that one side moved here from another table while the other side removed them, or moved them to yet another
 * table: the row would stand twice, or come back.
 */
function contestedRows(table: WrittenTable, matrix: number, own: SideMatch, other: SideMatch): Set<number> {
  const home = own.matrices.baseOf.get(matrix);
  const contested = new Set<number>();
  for (const { before, after } of own.matched) {
    if (own.matrixAt.get(after.range.start.line) !== matrix) continue;
    const origin = own.baseMatrixAt.get(before.range.start.line);
    const there = other.matrixAt.get(other.lineOf.get(before.range.start.line) ?? -1);
    const kept = there === undefined ? undefined : other.matrices.baseOf.get(there);
    if (origin !== home && kept !== origin && kept !== home) contested.add(after.range.start.line - table.start - 3);
  }
  return contested;
}
