import { terminalText } from "../escape/terminal.ts";
import { visible } from "../escape/visible.ts";
import type { Remark, Remarks } from "./remark.ts";
import { placeOf } from "./remark-place.ts";

/** Remarks one a line as compilers write them, which editors and grep understand: `a.md:3:5: error: message (rule)`. */
export function remarksAsCompact({ remarks }: Remarks): string {
  return terminalText(remarks.map((remark) => visible(line(remark))));
}

function line(remark: Remark): string {
  const { severity, message, rule } = remark;
  return `${placeOf(remark)}: ${severity}: ${message} (${rule})`;
}
