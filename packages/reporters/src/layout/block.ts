import type { Page } from "./page.ts";

/** Lines under a heading, with an empty line after them; nothing when there are no lines. */
export function block(heading: string, lines: readonly string[], { paint }: Page): string[] {
  return lines.length === 0 ? [] : [paint.bold(heading), ...lines, ""];
}
