import { type Activity, type Matrix, raci, type Range, type ResponsibilityModel } from "@raci-kit/model";

/** A matrix in few words: `rows` holds a name and one cell of letters for each party. */
export interface MatrixSketch {
  section?: readonly string[];
  parties: readonly string[];
  rows: readonly (readonly string[])[];
  /** The divider above each row; without it there are none. */
  groups?: readonly (string | null)[];
  /** The stable id of each row; without it there are none. */
  ids?: readonly (string | null)[];
}

/** A document with these matrices, as if it had been read; every matrix, row and cell has a place of its own. */
export function modelOf(matrices: readonly MatrixSketch[], path = "raci.md"): ResponsibilityModel {
  let line = 1;
  return {
    path,
    title: null,
    version: null,
    updated: null,
    updatedRange: null,
    metadata: [],
    scheme: raci,
    schemeReason: "",
    legend: [],
    matrices: matrices.map((sketch) => {
      const matrix = matrixOf(sketch, line);
      line = matrix.range.end.line + 1;
      return matrix;
    }),
    tables: [],
    demotedTables: [],
    headings: [],
    comments: [],
  };
}

function matrixOf(
  { section = ["Operations"], parties, rows, groups = [], ids = [] }: MatrixSketch,
  line: number,
): Matrix {
  const header = line + section.length;
  return {
    section: section.map((title, level) => ({ title, depth: level + 1, range: placeAt(line + level, 1) })),
    orientation: "parties-in-columns",
    scheme: raci,
    parties: parties.map((name, column) => ({ name, raw: name, range: placeAt(header, column + 2) })),
    activities: rows.map((row, position) => ({
      ...activityOf(row, parties, header + 1 + position),
      group: groups[position] ?? null,
      id: ids[position] ?? null,
    })),
    columns: parties.length + 1,
    reason: "",
    range: { start: { line: header, column: 1 }, end: { line: header + rows.length + 1, column: 1 } },
  };
}

function activityOf([name = "", ...cells]: readonly string[], parties: readonly string[], line: number): Activity {
  return {
    name,
    raw: name,
    nameRange: placeAt(line, 1),
    id: null,
    group: null,
    assignments: parties.map((party, column) => {
      const raw = cells[column] ?? "";
      return { party, roles: [...new Set(raw)], raw, unread: [], range: placeAt(line, column + 2) };
    }),
    cells: cells.length + 1,
    range: placeAt(line, 1),
  };
}

function placeAt(line: number, column: number): Range {
  return { start: { line, column }, end: { line, column: column + 1 } };
}
