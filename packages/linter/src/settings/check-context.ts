import type { LintContext } from "../context.ts";
import { readDate } from "../dates/written-date.ts";
import { LintSettingsError } from "./settings-error.ts";

/** @throws {LintSettingsError} when the day to count from is not written as `YYYY-MM-DD`, or is on no calendar. */
export function checkContext({ asOf }: LintContext): void {
  if (asOf === undefined) {
    return;
  }
  const day = readDate(asOf);
  if (typeof day === "string" || day.earliest !== asOf || day.latest !== asOf) {
    throw new LintSettingsError([{ path: ["asOf"], message: `Found "${asOf}", expected a day such as 2024-03-28.` }]);
  }
}
