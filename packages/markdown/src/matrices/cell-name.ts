import type { Cell } from "../blocks/block.ts";

/** The name that a cell gives; a cell that is missing gives none. */
export function cellName(cell: Cell | undefined): string {
  return cell?.name ?? "";
}
