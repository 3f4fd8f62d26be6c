import type { MergedTable } from "../rows/merge-table.ts";
import type { TableVersions } from "../rows/table-versions.ts";
import { type Piece, takeSide } from "../table/pieces.ts";
import { tableOf } from "./skeleton.ts";

/** A table that was merged by rows. */
export interface TableMerge {
  versions: TableVersions;
  merged: MergedTable;
}

/** Merged tables by the number that their placeholders carry. */
export type TableMerges = ReadonlyMap<number, TableMerge>;

/** Tables that do not stand exactly once, outside of conflicts, in the merge of the lines around them. */
export function misplacedTables(skeleton: readonly Piece[], tables: TableMerges): number[] {
  const seen = new Set<number>();
  const misplaced = new Set<number>(tables.keys());
  for (const piece of skeleton) {
    const lines = piece.kind === "lines" ? piece.lines : [...piece.ours, ...piece.base, ...piece.theirs];
    for (const table of lines.flatMap((line) => tableOf(line) ?? [])) {
      if (piece.kind === "lines" && !seen.has(table)) misplaced.delete(table);
      else misplaced.add(table);
      seen.add(table);
    }
  }
  return [...misplaced];
}

/** The merged document: each placeholder replaced by its table. */
export function fillIn(skeleton: readonly Piece[], tables: TableMerges): Piece[] {
  return skeleton.flatMap((piece): Piece[] => {
    if (piece.kind === "conflict") return [piece];
    return piece.lines.flatMap((line): readonly Piece[] => {
      return tables.get(tableOf(line) ?? -1)?.merged.pieces ?? [{ kind: "lines", lines: [line] }];
    });
  });
}

/** The merged document with every conflict decided for one side. */
export interface DecidedText {
  lines: readonly string[];
  /** Index of the first line of each merged table. */
  starts: ReadonlyMap<number, number>;
}

/** Decides every conflict for one side. */
export function decide(skeleton: readonly Piece[], tables: TableMerges, side: "ours" | "theirs"): DecidedText {
  const lines: string[] = [];
  const starts = new Map<number, number>();
  for (const line of takeSide(skeleton, side)) {
    const index = tableOf(line) ?? -1;
    const table = tables.get(index);
    if (table === undefined) lines.push(line);
    else {
      starts.set(index, lines.length);
      for (const merged of takeSide(table.merged.pieces, side)) lines.push(merged);
    }
  }
  return { lines, starts };
}
