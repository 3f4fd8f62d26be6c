import { sectionPath, type Assignment, type Matrix } from "@raci-kit/model";
import { entryLines } from "../layout/entry.ts";
import type { Page } from "../layout/page.ts";
import { sectionText } from "../layout/section.ts";
import { tableLines } from "../layout/table.ts";

/** One matrix under its section: activities in rows, parties in columns. */
export function matrixLines(matrix: Matrix, page: Page): string[] {
  const { models } = page.words;
  const headings = [models.activity, ...matrix.parties.map((party) => party.name || models.unnamed)];
  const rows = matrix.activities.map(({ name, group, assignments }, index) => ({
    cells: [name || models.unnamed, ...assignments.map(cellText)],
    band: group === matrix.activities[index - 1]?.group ? null : group,
  }));
  const section = sectionText(sectionPath(matrix));
  return [
    ...entryLines({ lead: "", text: section, trail: models.line(matrix.range.start.line) }, page),
    ...tableLines(headings, rows, page),
  ];
}

/** `RA`, `C/CI`, `R (lead)`, `TBD` */
function cellText({ roles, unread }: Assignment): string {
  const letters = roles.join(roles.every((role) => role.length === 1) ? "" : "/");
  return [letters, ...unread.map((part) => part.text)].filter((part) => part !== "").join(" ");
}
