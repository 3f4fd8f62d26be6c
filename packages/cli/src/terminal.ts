import { readFileSync, writeSync } from "node:fs";

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
    readInput: () => readFileSync(0),
    style: { colour: mayColour(process.stdout), width: widthOf(process.stdout) },
    colourErrors: mayColour(process.stderr),
  };
}

/** `NO_COLOR` and `FORCE_COLOR` (no-color.org, force-color.org) come before what the stream can show. */
function mayColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
  return stream.isTTY && TERM !== "dumb";
}

function widthOf(stream: NodeJS.WriteStream): number {
  if (stream.isTTY) return stream.columns;
  const columns = Number(process.env.COLUMNS);
  return Number.isInteger(columns) && columns > 20 ? columns : 100;
}

/** Writes before the process may end; a reader that went away (`| head`) is no error. */
function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
}
