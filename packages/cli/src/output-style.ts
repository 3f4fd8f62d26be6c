import { isTerminal } from "./is-terminal.ts";

// Whether something is a terminal is asked of its descriptor: merely touching `process.stdout` makes a pipe non-blocking.

/** How results are laid out on the standard output of this process. */
export function outputStyle(): { colour: boolean; width: number } {
  return { colour: mayColour(1), width: widthOfOutput() };
}

/** `NO_COLOR` and `FORCE_COLOR` (no-color.org, force-color.org) come before what the stream can show; behind git's pager is a terminal. */
export function mayColour(descriptor: number): boolean {
  const { NO_COLOR, FORCE_COLOR, GIT_PAGER_IN_USE, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  const isShown = isTerminal(descriptor) || (descriptor === 1 && GIT_PAGER_IN_USE !== undefined);
  return isShown && TERM !== "dumb";
}

function widthOfOutput(): number {
  if (isTerminal(1)) return process.stdout.columns;
  const columns = Number(process.env.COLUMNS);
  return Number.isInteger(columns) && columns > 20 ? columns : 100;
}
