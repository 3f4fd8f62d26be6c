import { dutyOf, findScheme, type RoleScheme } from "@raci-kit/model";
import { readDocument } from "../read-document.ts";
import { headingLines } from "./heading-lines.ts";
import { legendTable } from "./legend-table.ts";
import type { MatrixContent } from "./matrix-content.ts";
import { matrixTable } from "./matrix-table.ts";

/**
 * Matrices as a Markdown document in its canonical form: their headings, a legend for each scheme, aligned tables with
 * the parties in columns. Where a reader would take a table for something else (few letters, another scheme), comments
 * say what the tables are.
 *
 * Two things have no notation: an activity without a group below one with a group joins that group, and a matrix in
 * which nobody has a role is a form to the reader when its parties are called like notes or roles.
 */
export function renderMatrices(matrices: readonly MatrixContent[]): string {
  if (matrices.length === 0) return "";
  const plain = assemble(matrices, false);
  return readsAs(plain, matrices) ? plain : assemble(matrices, true);
}

function assemble(matrices: readonly MatrixContent[], commented: boolean): string {
  const blocks: string[] = [];
  let above: MatrixContent["section"] = [];
  let explained: RoleScheme | null = null;
  for (const { section, scheme, ...content } of matrices) {
    const headings = headingLines(section, above);
    const isNew = explained === null || !sameDuties(explained, scheme);
    const legend = isNew ? legendTable(scheme) : null;
    // The legend of the first matrix is the document's: it stands below the title.
    const place = blocks.length > 0 ? headings.length : section[0]?.depth === 1 ? 1 : 0;
    if (legend !== null) {
      headings.splice(place, 0, legend);
      explained = scheme;
    }
    blocks.push(...headings, ...(commented ? [comment(scheme)] : []), matrixTable({ section, scheme, ...content }));
    above = section;
  }
  return `${blocks.join("\n\n")}\n`;
}

/** Tells the reader that the next table is a matrix, and its scheme when a name is enough for that. */
function comment(scheme: RoleScheme): string {
  const known = findScheme(scheme.name);
  const isNamed = /^[\w-]+$/u.test(scheme.name) && (known === undefined || sameDuties(known, scheme));
  return `<!-- raci: matrix${isNamed ? ` scheme=${scheme.name}` : ""} -->`;
}

function sameDuties(left: RoleScheme, right: RoleScheme): boolean {
  return JSON.stringify(dutiesOf(left)) === JSON.stringify(dutiesOf(right));
}

function dutiesOf(scheme: RoleScheme): string[] {
  return scheme.roles.map(({ letter, duty }) => `${letter} ${duty}`).toSorted();
}

function readsAs(markdown: string, matrices: readonly MatrixContent[]): boolean {
  const { matrices: read } = readDocument(markdown, { path: "" });
  return JSON.stringify(read.map(meaningOf)) === JSON.stringify(matrices.map(meaningOf));
}

function meaningOf({ parties, activities, scheme }: MatrixContent): unknown {
  return [
    parties.map(({ name }) => name),
    activities.map(({ name, id, group, assignments }) => [
      name,
      id,
      group,
      assignments.map(({ roles }) => roles.map((letter) => [letter, dutyOf(scheme, letter)])),
    ]),
  ];
}
