import type { Matrix, ResponsibilityModel } from "@raci-kit/model";
import { cellText } from "./cell-text.ts";
import { csvText, documentCell } from "./csv-text.ts";
import { type PartyColumn, partyColumns, partyIndices } from "./party-columns.ts";
import { sectionCell } from "./section-cell.ts";

/**
 * The matrices of all documents as one CSV table: a row for each activity with its document, section and group (and its
 * id when any activity has one), and a column for each party in order of first appearance. A cell is blank where the
 * party has no role; where it has none in the whole matrix its cells hold a dash, which tells it from the parties of
 * other matrices. What the table cannot tell: the scheme of its letters, and where one matrix of a section ends.
 */
export function exportCsv(models: readonly ResponsibilityModel[]): string {
  const matrices = models.flatMap((model) => model.matrices);
  const parties = partyColumns(matrices);
  const hasIds = matrices.some(({ activities }) => activities.some(({ id }) => id !== null));
  const header = ["document", "section", "group", ...(hasIds ? ["id"] : []), "activity"];
  const rows = models.flatMap(({ path, matrices: own }) =>
    own.flatMap((matrix) => matrixRows(matrix, path, parties, hasIds)),
  );
  return csvText([[...header, ...parties.map(({ name }) => documentCell(name))], ...rows]);
}

function matrixRows(matrix: Matrix, path: string, columns: readonly PartyColumn[], hasIds: boolean): string[][] {
  const parties = partyIndices(matrix, columns);
  const isIdle = parties.map((party) =>
    matrix.activities.every(({ assignments }) => assignments[party] !== undefined && isBlank(assignments[party])),
  );
  return matrix.activities.map(({ group, id, name, assignments }) => [
    ...[path, sectionCell(matrix.section), group ?? "", ...(hasIds ? [id ?? ""] : []), name].map(documentCell),
    ...parties.map((party, column) => {
      const assignment = assignments[party];
      if (isIdle[column] === true) return "-";
      return assignment === undefined ? "" : documentCell(cellText(assignment));
    }),
  ]);
}

function isBlank({ roles, unread }: Matrix["activities"][number]["assignments"][number]): boolean {
  return roles.length === 0 && unread.length === 0;
}
