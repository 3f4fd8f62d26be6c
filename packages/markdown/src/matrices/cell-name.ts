import type { Cell } from "../blocks/block.ts";
import { normaliseName } from "../text/normalise.ts";

/** The name that a cell gives, as plain text; an id in braces (`{#x}`) is no part of it. A cell that is missing gives none. */
export function cellName(cell: Cell | undefined): string {
  return normaliseName(cell?.text.replace(/\{#[^\s{}]+\}/gu, "") ?? "");
}
