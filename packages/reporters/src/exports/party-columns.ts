import type { Matrix } from "@raci-kit/model";

/** A column of a table that holds several matrices. */
export interface PartyColumn {
  name: string;
  /** Which of the parties of this name in one matrix it is, from 0: parties of the same name stay separate. */
  occurrence: number;
}

/** One column for each party of the matrices, in order of first appearance. */
export function partyColumns(matrices: readonly Matrix[]): PartyColumn[] {
  const columns = new Map<string, PartyColumn>();
  for (const column of matrices.flatMap(columnsOf)) {
    const key = keyOf(column);
    if (!columns.has(key)) columns.set(key, column);
  }
  return [...columns.values()];
}

/** For each of `columns` the index of its party in the matrix, or -1 when the matrix has no such party. */
export function partyIndices(matrix: Matrix, columns: readonly PartyColumn[]): number[] {
  const indices = new Map(columnsOf(matrix).map((column, index) => [keyOf(column), index]));
  return columns.map((column) => indices.get(keyOf(column)) ?? -1);
}

function columnsOf({ parties }: Matrix): PartyColumn[] {
  const seen = new Map<string, number>();
  return parties.map(({ name }) => {
    const occurrence = seen.get(name) ?? 0;
    seen.set(name, occurrence + 1);
    return { name, occurrence };
  });
}

function keyOf({ name, occurrence }: PartyColumn): string {
  return `${occurrence} ${name}`;
}
