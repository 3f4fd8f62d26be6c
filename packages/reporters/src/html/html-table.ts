import { xmlText } from "../escape/xml.ts";
import type { Linked, ReportTable } from "../layout/report-table.ts";

/** A table with its heading, if any, as the caption; nothing when there are no rows. */
export function htmlTable({ heading, columns, rows }: ReportTable): string[] {
  if (rows.length === 0) return [];
  return [
    "<table>",
    ...(heading === "" ? [] : [`<caption>${xmlText(heading)}</caption>`]),
    "<thead>",
    `<tr>${columns.map((column) => `<th scope="col">${xmlText(column)}</th>`).join("")}</tr>`,
    "</thead>",
    "<tbody>",
    ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${htmlCell(cell)}</td>`).join("")}</tr>`),
    "</tbody>",
    "</table>",
  ];
}

function htmlCell(cell: string | Linked): string {
  if (typeof cell === "string") return xmlText(cell);
  const text = xmlText(cell.text);
  return cell.href === null ? text : `<a href="${xmlText(cell.href)}">${text}</a>`;
}

/** A paragraph of plain text. */
export function htmlParagraph(text: string): string {
  return `<p>${xmlText(text)}</p>`;
}
