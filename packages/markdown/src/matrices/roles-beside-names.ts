import type { RoleScheme } from "@raci-kit/model";
import type { Cell } from "../blocks/block.ts";
import { readRoles } from "../cells/read-roles.ts";
import { isProperRole } from "../cells/role-vocabulary.ts";
import { normaliseName } from "../text/normalise.ts";
import type { Candidate } from "./candidate.ts";
import { nameColumn } from "./columns.ts";
import { addHolder, type Holders, namingParties, newActivity } from "./holders.ts";
import { isNobody, piecesOf, type WrittenName } from "./party-names.ts";
import { bodyRows } from "./rows.ts";
import type { ColumnProfile, TableReading } from "./table-reading.ts";

/** `Alex (A, R)` */
const bracketed = /^(.{1,80}?) ?[(（[]([^()（）[\]]{1,40})[)）\]]$/u;
/** `A: Alex`, `Alex = A`, `Alex – A` */
const paired = /^(.{1,80}?)(?: ?[:=：] ?| [–—-] )(.{1,80})$/u;

/** Reads a table with a cell that names each party together with its roles: `Alex (A, R), Kim (C)`, `A: Alex, C: Kim`. */
export function rolesBesideNames(reading: TableReading): Candidate | null {
  if (!reading.mentioned && !reading.ordered) return null;
  const { header, rows } = reading.table;
  const column = reading.columns.find((candidate) => namesEverywhere(candidate, reading));
  const name = column && nameColumn(reading.columns.filter(({ index }) => index < column.index));
  if (column === undefined || name === undefined) return null;
  const body = bodyRows(rows, {
    header,
    name: name.index,
    parties: [column.index],
    group: reading.columns.find(({ meaning, index }) => meaning === "group" && index < name.index)?.index ?? null,
    isAssigned: (cell) => (holdersIn(cell, reading.scheme)?.size ?? 0) > 0,
  });
  const activities = body.map(({ row, group }) => ({
    ...newActivity(row, name.index, group),
    holders: holdersIn(row.cells[column.index], reading.scheme) ?? new Map(),
  }));
  const letters = new Set(activities.flatMap(({ holders }) => [...holders.values()].flatMap((one) => one.letters)));
  if (letters.size < 2) return null;
  const reason = `its cells name each party with its roles: ${[...letters].join(", ")}`;
  return namingParties(activities, { score: 3 + letters.size, reason });
}

function namesEverywhere(column: ColumnProfile, { table, scheme, read }: TableReading): boolean {
  if (column.index === 0 || column.length === 0 || column.meaning === "number") return false;
  let hasHolders = false;
  for (const row of table.rows) {
    const cell = row.cells[column.index];
    const { roles, unread } = read(cell);
    // Roles and nobody's name: most columns of most matrices.
    if (roles.length > 0 && unread.length === 0) return false;
    const holders = holdersIn(cell, scheme);
    if (holders === null) return false;
    hasHolders ||= holders.size > 0;
  }
  return hasHolders;
}

/** The parties of a cell with their roles; null when it says anything else. */
function holdersIn(cell: Cell | undefined, scheme: RoleScheme): Holders | null {
  const holders: Holders = new Map();
  if (cell === undefined) return holders;
  let last: Pair | null = null;
  // "A/R: Alex" is cut at its slash: a role without a name waits for it.
  const waiting: string[] = [];
  for (const piece of piecesOf(cell.text).map((text) => text.replace(/^[-–•*·] /u, "").trim())) {
    if (isNobody(piece) || givesNobody(piece, scheme)) continue;
    if (isProperRole(piece, scheme)) {
      const { roles } = readRoles(piece, scheme);
      if (last?.isRoleFirst === false) addHolder(holders, writtenName(last.name, cell), roles);
      else waiting.push(...roles);
      continue;
    }
    const pair: Pair | null = readPair(piece, scheme) ?? followerOf(last, piece);
    if (pair === null) return null;
    const roles: readonly string[] = [...waiting.splice(0), ...pair.roles];
    addHolder(holders, writtenName(pair.name, cell), roles);
    last = { ...pair, roles };
  }
  return waiting.length === 0 ? holders : null;
}

/** "C: -": nobody has the role. */
function givesNobody(piece: string, scheme: RoleScheme): boolean {
  const [, left = "", right = ""] = paired.exec(piece) ?? [];
  return left !== "" && isProperRole(left, scheme) && isNobody(right.trim());
}

/** "R: Alex, Kim": who follows without a role of their own has the one before. */
function followerOf(last: Pair | null, name: string): Pair | null {
  return last?.isRoleFirst === true ? { ...last, name } : null;
}

function writtenName(name: string, { range }: Cell): WrittenName {
  return { name: normaliseName(name), raw: name, range };
}

interface Pair {
  name: string;
  roles: readonly string[];
  isRoleFirst: boolean;
}

function readPair(piece: string, scheme: RoleScheme): Pair | null {
  const [, name = "", inside = ""] = bracketed.exec(piece) ?? [];
  if (name !== "") return pairOf(name, inside, false, scheme);
  const [, left = "", right = ""] = paired.exec(piece) ?? [];
  if (left === "") return null;
  return pairOf(right, left, true, scheme) ?? pairOf(left, right, false, scheme);
}

/** The name with its roles; null when the roles are none, or when the name is one (as in a legend). */
function pairOf(name: string, roles: string, isRoleFirst: boolean, scheme: RoleScheme): Pair | null {
  if (!isProperRole(roles, scheme) || isProperRole(name, scheme)) return null;
  return { name, roles: readRoles(roles, scheme).roles, isRoleFirst };
}
