import type { RoleScheme } from "@raci-kit/model";
import type { Cell, Row, Table } from "../blocks/block.ts";
import { nameByGroups } from "../blocks/header-groups.ts";
import { isProperRole } from "../cells/role-vocabulary.ts";
import { headerMeaning } from "../vocabulary/header-words.ts";
import { cellName } from "./cell-name.ts";
import { isNobody } from "./party-names.ts";

/**
 * The table with the lower of two header rows as its header, for pipe tables have one header row only: the first row
 * of the body names parties under a header that has blank cells, or the same cell twice.
 *
 * ```
 * |      |  Customer  |  Customer  | Provider |
 * | ---- | ---------- | ---------- | -------- |
 * | Task | IT         | Legal      | Ops      |
 * ```
 */
export function withLowestHeader(table: Table, scheme: RoleScheme): Table {
  const [lower, ...rows] = table.rows;
  if (lower === undefined || rows.length === 0 || !isSpread(table.header) || !isHeaderRow(lower, rows, scheme)) {
    return table;
  }
  const named = nameByGroups(lower.cells, table.header.cells);
  if (new Set(namesOfParties(named)).size < namesOfParties(named).length) return table;
  const cells = named.map((cell, index) => (cellName(cell) === "" ? (table.header.cells[index] ?? cell) : cell));
  return { ...table, header: { cells, range: lower.range }, rows };
}

/** True for a header whose parties stand together: some cells behind the first are blank or repeat their neighbour. */
function isSpread({ cells }: Row): boolean {
  return cells.some((cell, index) => index > 1 && ["", cellName(cells[index - 1])].includes(cellName(cell)));
}

function isHeaderRow(row: Row, rows: readonly Row[], scheme: RoleScheme): boolean {
  const corner = cellName(row.cells[0]);
  const isCorner = corner === "" || headerMeaning(corner) !== undefined;
  const names = namesOfParties(row.cells);
  const isNamed = names.length > 1 && names.every((name) => isPartyName(name, scheme));
  return isCorner && isNamed && rows.some((below) => below.cells.slice(1).some((cell) => isRole(cell, scheme)));
}

/** The names behind the first cell. */
function namesOfParties(cells: readonly Cell[]): string[] {
  return cells.slice(1).flatMap((cell) => cellName(cell) || []);
}

/** A word that is no placeholder and does not start with a role: "R (lead)" is no party. */
function isPartyName(name: string, scheme: RoleScheme): boolean {
  return /\p{L}{2}/u.test(name) && !isNobody(name) && !isProperRole(name.split(" ")[0] ?? "", scheme);
}

function isRole(cell: Cell, scheme: RoleScheme): boolean {
  return cellName(cell) !== "" && isProperRole(cellName(cell), scheme);
}
