import { builtInSchemes, memory, type RoleScheme } from "@raci-kit/model";
import type { Row, Table } from "../blocks/block.ts";
import { readRoles } from "../cells/read-roles.ts";
import { namesRoles } from "../vocabulary/role-header.ts";
import { dutyInHeader } from "../vocabulary/role-words.ts";
import { cellName } from "./cell-name.ts";

/** Distinct texts, and how many cells hold each. */
export type Census = ReadonlyMap<string, number>;

/**
 * The texts that tell the scheme of a table: those of its header when that names roles ("Responsible | Accountable |
 * ..."), else those below it. The first column counts when its header says that it holds roles, or has no header and
 * holds nothing else.
 */
export function censusOf({ header, rows }: Table): Census {
  const [corner = "", ...head] = header.cells.map((cell) => cellName(cell));
  const isListed = corner === "" && rows.every(startsWithRole);
  // Below a blank header other facts of a decision stand among its roles: its status, its date.
  const isAmongFacts = head.join(corner) === "" && rows.filter(startsWithRole).length > 2;
  const start = namesRoles(corner) || isListed || isAmongFacts ? 0 : 1;
  return countTexts(namesRolesOfAny(head) ? [header] : rows, start);
}

/** True for a header that names the roles of a scheme; the tables of a document share a few. */
function namesRolesOfAny(head: readonly string[]): boolean {
  const written = head.join("\n");
  const { isRoleHeader } =
    roleHeaders.recall(written) ??
    roleHeaders.keep(written, { isRoleHeader: builtInSchemes.some((scheme) => namesRolesOf(scheme, head)) });
  return isRoleHeader;
}

const roleHeaders = memory<{ isRoleHeader: boolean }>(500);

function startsWithRole({ cells }: Row): boolean {
  const name = cellName(cells[0]);
  return /^\p{L}$/u.test(name) || dutyInHeader(name) !== undefined;
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
