import { builtInSchemes, memory, type RoleScheme } from "@raci-kit/model";
import type { Row, Table } from "../blocks/block.ts";
import { readRoles } from "../cells/read-roles.ts";
import { namesRoles } from "../vocabulary/role-header.ts";
import { dutyInHeader } from "../vocabulary/role-words.ts";
import { cellName } from "./cell-name.ts";
import type { RowEdit } from "./row-edit.ts";

/** The texts that tell the scheme of a table. */
export interface Census {
  /** Distinct texts, and how many cells hold each. */
  texts: ReadonlyMap<string, number>;
  /** Index of the first column that counts; null when the header counts and no row does. */
  start: number | null;
}

/**
 * The texts that tell the scheme of a table: those of its header when that names roles ("Responsible | Accountable |
 * ..."), else those below it. The first column counts when its header says that it holds roles, or has no header and
 * holds nothing else.
 */
export function censusOf(table: Table): Census {
  const { header, rows } = table;
  const start = startOf(table);
  const isInHeader = namesRolesOfAny(header.cells.slice(1).map((cell) => cellName(cell)));
  const texts = new Map<string, number>();
  count(texts, isInHeader ? [header] : rows, start, 1);
  return { texts, start: isInHeader ? null : start };
}

/** The census of a table in which rows gave way to others; `census` is the one it had before. */
export function alterCensus(census: Census, table: Table, { removed, added }: RowEdit): Census {
  if (census.start === null) return census;
  const start = startOf(table);
  if (start !== census.start) return censusOf(table);
  const texts = new Map(census.texts);
  count(texts, removed, start, -1);
  count(texts, added, start, 1);
  return { texts, start };
}

function startOf({ header, rows }: Table): number {
  const [corner = "", ...head] = header.cells.map((cell) => cellName(cell));
  const isListed = corner === "" && rows.every(startsWithRole);
  // Below a blank header other facts of a decision stand among its roles: its status, its date.
  const isAmongFacts = head.join(corner) === "" && rows.filter(startsWithRole).length > 2;
  return namesRoles(corner) || isListed || isAmongFacts ? 0 : 1;
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

function count(texts: Map<string, number>, rows: readonly Row[], start: number, step: 1 | -1): void {
  for (const { cells } of rows) {
    for (let column = start; column < cells.length; column += 1) {
      const text = cells[column]?.text ?? "";
      const times = (texts.get(text) ?? 0) + step;
      if (times === 0) texts.delete(text);
      else texts.set(text, times);
    }
  }
}

/** Three roles of a scheme, a column each; parties called "A", "B", "C" are none. */
function namesRolesOf(scheme: RoleScheme, head: readonly string[]): boolean {
  const roles = head.filter((text) => readRoles(text, scheme).roles.length === 1);
  const strangers = head.filter((text) => /^\p{L}$/u.test(text) && !roles.includes(text));
  return roles.length >= 3 && strangers.length === 0;
}
