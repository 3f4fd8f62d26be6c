import type { Range } from "@raci-kit/model";
import type { Remark } from "./remark.ts";

/** Where a remark stands, as compilers write it: `a.md:3:5`, or `a.md` for a whole document. */
export function placeOf({ path, range }: Remark): string {
  return range === null ? path : `${path}:${range.start.line}:${range.start.column}`;
}

/** The last line that a range holds something of: one that ends where a line begins holds nothing of it. */
export function lastLine({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
}
