import { UsageError } from "@raci-kit/review";
import type { Arguments, Option } from "../command.ts";

/** The option that names the day to count from. */
export const asOfOption: Option = {
  value: "DATE",
  description:
    "The day (YYYY-MM-DD) for the rules that need one; they are silent without, for no rule looks at a clock.",
};

/**
 * The day that `--as-of` names.
 *
 * @throws UsageError when it names none
 */
export function asOfFrom({ values }: Arguments): string | undefined {
  const written = values["as-of"];
  return written === undefined ? undefined : dayFrom(written, "--as-of");
}

/**
 * A day as it was written.
 *
 * @param option the name of the option that asks for it
 * @throws UsageError for what is none
 */
export function dayFrom(written: string, option: string): string {
  if (isDay(written)) return written;
  throw new UsageError(`${option} needs a day, found "${written}"`, "Write it as YYYY-MM-DD, for example 2024-03-28.");
}

/** True for a day of the calendar that is written as `YYYY-MM-DD`. */
function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
