import { Cell } from "./block.ts";

/**
 * The cells of a header below a row of groups: names that stand twice are told apart by their group. "Dev" below
 * "Design" and "Dev" below "Build" become "Design: Dev" and "Build: Dev"; all others stay what they are.
 *
 * @param groups the row above; a blank cell there goes on with the group to its left
 */
export function nameByGroups(cells: readonly Cell[], groups: readonly Cell[]): readonly Cell[] {
  if (groups.length === 0) return cells;
  const repeated = repeatedNames(cells);
  let group = "";
  return cells.map((cell, index) => {
    group = groups[index]?.name || group;
    const isTold = repeated.has(cell.name) && ![cell.name, ""].includes(group) && cell.name !== "";
    return isTold ? new Cell(cell.raw, `${group}: ${cell.name}`, cell.strong, cell.id, cell.range) : cell;
  });
}

function repeatedNames(cells: readonly Cell[]): ReadonlySet<string> {
  const met = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of cells) (met.has(name) ? repeated : met).add(name);
  return repeated;
}
