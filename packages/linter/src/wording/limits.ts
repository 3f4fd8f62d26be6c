import type { DutyLimit } from "@raci-kit/model";

/** How many parties a limit asks for, in words: `exactly one`, `at most 2`, `1 to 3`. */
export function limitText({ required, most }: DutyLimit): string {
  if (most === null) return required ? "at least one" : "any number";
  if (most === 1) return required ? "exactly one" : "at most one";
  return required ? `1 to ${most}` : `at most ${most}`;
}
