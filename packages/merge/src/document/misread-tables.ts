import { readDocument, type ReadOptions } from "@raci-kit/markdown";
import type { Matrix } from "@raci-kit/model";
import { type ReadText } from "../pairing/find-tables.ts";
import { saysAsExpected } from "../rows/expected-rows.ts";
import type { Piece } from "../table/pieces.ts";
import { findTable } from "../table/written-table.ts";
import { eachVersion, nameOfVersion, type Versions } from "../versions.ts";
import { keepsRows } from "./keeps-rows.ts";
import { type DecidedText, decide, type TableMerges } from "./table-merges.ts";

/** Reads the merged document again, decided for either side, and gives the tables that do not say what they have to. */
export function misreadTables(skeleton: readonly Piece[], tables: TableMerges, reading: ReadOptions): number[] {
  const misread = new Set<number>();
  for (const side of ["ours", "theirs"] as const) {
    const { lines, starts } = decide(skeleton, tables, side);
    const matrixAt = matricesByLine(readDocument(lines.join("\n"), reading).matrices);
    for (const [index, start] of starts) {
      const matrix = matrixAt.get(start + 1);
      const table = matrix === undefined ? null : findTable(matrix, lines);
      const expected = tables.get(index)?.merged.expected[side];
      if (table === null || expected === undefined || !saysAsExpected(table, expected)) misread.add(index);
    }
  }
  return [...misread];
}

/**
 * True when no row of the tables that were merged by lines is lost or stands twice, as far as that happened in silence:
 * a merge with conflicts is looked at anyway.
 */
export function keepsOtherRows(
  skeleton: readonly Piece[],
  tables: TableMerges,
  documents: Versions<ReadText>,
  reading: ReadOptions,
): boolean {
  if (skeleton.some(({ kind }) => kind === "conflict")) return true;
  const others = eachVersion(nameOfVersion, (version) => {
    const merged = new Set([...tables.values()].map(({ versions }) => versions.tables[version].matrix));
    return documents[version].model.matrices.filter((matrix) => !merged.has(matrix));
  });
  const { lines, starts }: DecidedText = decide(skeleton, tables, "ours");
  const merged = new Set([...starts.values()].map((start) => start + 1));
  const { matrices } = readDocument(lines.join("\n"), reading);
  return keepsRows(
    others,
    matrices.filter(({ range }) => !merged.has(range.start.line)),
  );
}

function matricesByLine(matrices: readonly Matrix[]): Map<number, Matrix> {
  return new Map(matrices.map((matrix) => [matrix.range.start.line, matrix]));
}
