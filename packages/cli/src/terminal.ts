import { isatty } from "node:tty";
import { largestDocument, readAtMost } from "@raci-kit/review";
import { writeAll } from "./write-all.ts";

/** What a command may use of the outside. */
export interface Terminal {
  /** Folder that relative paths are taken from. */
  cwd: string;
  /** Writes results. */
  print: (text: string) => void;
  /** Writes notes and errors. */
  complain: (text: string) => void;
  /** The bytes of standard input. */
  readInput: () => Uint8Array;
  /** How results are laid out. */
  style: { colour: boolean; width: number };
  /** True when errors may be coloured. */
  colourErrors: boolean;
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    print: (text) => writeAll(1, text),
    complain: (text) => writeAll(2, text),
    readInput: () => readAtMost(0, largestDocument),
    style: { colour: mayColour(1), width: widthOfOutput() },
    colourErrors: mayColour(2),
  };
}

// Whether something is a terminal is asked of its descriptor: merely touching `process.stdout` makes a pipe non-blocking.

/** `NO_COLOR` and `FORCE_COLOR` (no-color.org, force-color.org) come before what the stream can show. */
function mayColour(descriptor: number): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return isatty(descriptor) && TERM !== "dumb";
}

function widthOfOutput(): number {
  if (isatty(1)) return process.stdout.columns;
  const columns = Number(process.env.COLUMNS);
  return Number.isInteger(columns) && columns > 20 ? columns : 100;
}
