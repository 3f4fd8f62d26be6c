import { alignedTable } from "./aligned-table.ts";
import { escapeText } from "./escape-text.ts";
import type { ActivityContent, MatrixContent } from "./matrix-content.ts";
import { readsAsRoles } from "./role-column.ts";
import { roleText } from "./role-text.ts";

/** A matrix as a pipe table with its parties in columns; a group is a row in bold above its activities. */
export function matrixTable(matrix: MatrixContent): string {
  const { scheme, parties, activities } = matrix;
  const ids = placeOfIds(matrix);
  const header = [...(ids === "column" ? ["ID"] : []), "Activity", ...parties.map(({ name }) => escapeText(name))];
  const rows: string[][] = [];
  let current: string | null = null;
  for (const activity of activities) {
    const { group, assignments } = activity;
    if (group !== null && group !== current) rows.push(dividerRow(group, header.length));
    current = group ?? current;
    rows.push([
      ...nameCells(activity, ids),
      ...assignments.map((assignment) => escapeText(roleText(assignment, scheme))),
    ]);
  }
  const alignments = header.map(() => null);
  return alignedTable([header, ...rows], alignments).join("\n");
}

type PlaceOfIds = "column" | "anchor";

/**
 * Ids have a column of their own before the names. Names behind it that look like roles ("Approve", "Support") would
 * be taken for a party's cells: then the names stay in front, and the ids become anchors.
 */
function placeOfIds({ activities, scheme }: MatrixContent): PlaceOfIds {
  const ids = activities.flatMap(({ id }) => id ?? []);
  const names = activities.map(({ name }) => name);
  const isAnchor = ids.every((id) => /^[\w.:-]+$/u.test(id)) && readsAsRoles(names, scheme);
  return ids.length === 0 || isAnchor ? "anchor" : "column";
}

function nameCells({ id, name }: ActivityContent, ids: PlaceOfIds): string[] {
  const written = escapeText(name);
  if (ids === "column") return [escapeText(id ?? ""), written];
  return [id === null ? written : `<a id="${id}"></a>${written}`];
}

function dividerRow(group: string, columns: number): string[] {
  return Array.from({ length: columns }, (_, column) => (column === 0 ? `**${escapeText(group)}**` : ""));
}
