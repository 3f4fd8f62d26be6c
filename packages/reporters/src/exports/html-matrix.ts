import { type Activity, type Matrix, sectionPath } from "@raci-kit/model";
import { sectionText } from "../layout/section.ts";
import { english } from "../words/english.ts";
import { activityGroups } from "./activity-groups.ts";
import { cellText } from "./cell-text.ts";
import { xmlText } from "../escape/xml.ts";

const words = english.models;

/**
 * A matrix as an HTML table: its section (or the title of the document) is the caption, every party heads a column,
 * every activity a row, every group the rows below it.
 */
export function htmlMatrix(matrix: Matrix, title: string): string[] {
  const caption = sectionText(sectionPath(matrix)) || title;
  const columns = [words.activity, ...matrix.parties.map(({ name }) => name || words.unnamed)];
  return [
    "<table>",
    `<caption>${xmlText(caption)}</caption>`,
    "<thead>",
    `<tr>${columns.map((column) => `<th scope="col">${xmlText(column)}</th>`).join("")}</tr>`,
    "</thead>",
    ...activityGroups(matrix.activities).flatMap(({ group, activities }) => [
      "<tbody>",
      ...(group === null ? [] : [groupRow(group, columns.length)]),
      ...activities.map(activityRow),
      "</tbody>",
    ]),
    "</table>",
  ];
}

function groupRow(group: string, columns: number): string {
  return `<tr><th scope="rowgroup" colspan="${columns}">${xmlText(group)}</th></tr>`;
}

function activityRow({ name, assignments }: Activity): string {
  const cells = assignments.map((assignment) => `<td>${xmlText(cellText(assignment))}</td>`);
  return `<tr><th scope="row">${xmlText(name || words.unnamed)}</th>${cells.join("")}</tr>`;
}
