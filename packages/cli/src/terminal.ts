import { largestDocument, readAtMost } from "@raci-kit/review";
import { mayColour, outputStyle } from "./output-style.ts";
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
    style: outputStyle(),
    colourErrors: mayColour(2),
  };
}
