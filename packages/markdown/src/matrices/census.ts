import { builtInSchemes, type RoleScheme } from "@raci-kit/model";
import type { Row, Table } from "../blocks/block.ts";
import { readRoles } from "../cells/read-roles.ts";
import { namesRoles } from "../vocabulary/role-header.ts";
import { cellName } from "./cell-name.ts";

/** Distinct texts, and how many cells hold each. */
export type Census = ReadonlyMap<string, number>;

/**
 * The texts that tell the scheme of a table: those of its header when that names roles ("Responsible | Accountable |
 * ..."), else those below it. The first column counts when it holds roles.
 */
export function censusOf({ header, rows }: Table): Census {
  const start = namesRoles(cellName(header.cells[0])) ? 0 : 1;
  const head = header.cells.slice(1).map((cell) => cellName(cell));
  const isRoleHeader = builtInSchemes.some((scheme) => namesRolesOf(scheme, head));
  return countTexts(isRoleHeader ? [header] : rows, start);
}

function countTexts(rows: readonly Row[], start: number): Census {
  const census = new Map<string, number>();
  for (const row of rows) {
    for (const { text } of row.cells.slice(start)) census.set(text, (census.get(text) ?? 0) + 1);
  }
  return census;
}

/** Three roles of a scheme, a column each; parties called "A", "B", "C" are none. */
function namesRolesOf(scheme: RoleScheme, head: readonly string[]): boolean {
  const roles = head.filter((text) => readRoles(text, scheme).roles.length === 1);
  const strangers = head.filter((text) => /^\p{L}$/u.test(text) && !roles.includes(text));
  return roles.length >= 3 && strangers.length === 0;
}
