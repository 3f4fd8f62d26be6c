import { type Activity, type Assignment, type Duty, dutyOf, type RoleScheme } from "@raci-kit/model";
import { spellsRoles } from "../cells/role-vocabulary.ts";
import { headerMeaning } from "../vocabulary/header-words.ts";
import { dutyInHeader } from "../vocabulary/role-words.ts";

/**
 * True for cells that are like those of a matrix, whatever the document says: somebody is responsible, somebody is
 * accountable, and the cells spell out their roles (three of them tell it without the second), or several roles stand in a cell or below the header "Activity", or
 * most rows (or columns) have one accountable and a responsible. With no other letter, all rows do, below "Activity". Grades, shortcuts and states are letters in a grid as
 * well, in any order or the same in all columns.
 *
 * @param corner what stands above the names of the rows
 */
export function isLikeMatrix(activities: readonly Activity[], scheme: RoleScheme, corner: string): boolean {
  const rows = activities.map((activity) => activity.assignments);
  const cells = rows.flat().filter(({ roles }) => roles.length > 0);
  const duties = new Set(cells.flatMap(({ roles }) => roles.map((letter) => dutyOf(scheme, letter))));
  if (!duties.has("responsible")) return false;
  const isSpelt = cells.every(({ raw }) => spellsRoles(raw, scheme) || dutyInHeader(raw) !== undefined);
  if (isSpelt && duties.size > 2) return true;
  if (!duties.has("accountable")) return false;
  if (isSpelt) return true;
  const isCombined = cells.some(({ roles }) => roles.length > 1);
  if (isCombined) return true;
  const isDivided = rows.some((row) => new Set(row.flatMap(({ roles }) => roles.join("") || [])).size > 1);
  if (!isDivided) return false;
  const isNamed = headerMeaning(corner) === "activity";
  if (duties.size < 3) return isNamed && rows.length > 2 && shareOfSettled(rows, scheme) === 1;
  const isSettled = Math.max(shareOfSettled(rows, scheme), shareOfSettled(turned(rows), scheme)) > 0.5;
  return isSettled || isNamed;
}

type Line = readonly Assignment[];

/** Of the lines that hold roles, how many have one accountable and a responsible. */
function shareOfSettled(lines: readonly Line[], scheme: RoleScheme): number {
  const held = lines.filter((line) => line.some(({ roles }) => roles.length > 0));
  const settled = held.filter(
    (line) => holders(line, "accountable", scheme) === 1 && holders(line, "responsible", scheme) > 0,
  );
  return settled.length / held.length;
}

function holders(line: Line, duty: Duty, scheme: RoleScheme): number {
  return line.filter(({ roles }) => roles.some((letter) => dutyOf(scheme, letter) === duty)).length;
}

function turned(rows: readonly Line[]): Line[] {
  const columns = (rows[0] ?? []).map((): Assignment[] => []);
  for (const row of rows) row.forEach((assignment, index) => columns[index]?.push(assignment));
  return columns;
}
