import type { Terminal } from "./terminal.ts";

/** One option of a command. */
export interface Option {
  /** What follows the option in the help (`FILE`); none makes it a switch. */
  value?: string;
  /** Set when the value may be left out: the next word is taken for it when it looks like this. */
  optional?: RegExp;
  /** One letter. */
  short?: string;
  /** The values that it takes, when they are few. */
  choices?: readonly string[];
  /** True when a choice may say which file it goes to: `json=report.json`. */
  takesFile?: boolean;
  /** True when it may be given several times; its values are then in `lists`. */
  repeatable?: boolean;
  /** What holds when it is left out, for the help. */
  fallback?: string;
  description: string;
}

/** What the command line gave a command. */
export interface Arguments {
  operands: readonly string[];
  /** Values by option name; the last one counts. */
  values: Readonly<Record<string, string | undefined>>;
  /** All values of each repeatable option, as they were given; none is an empty list. */
  lists: Readonly<Record<string, readonly string[] | undefined>>;
  /** Names of the switches that were given, and of the options whose value may be left out. */
  switches: ReadonlySet<string>;
}

/** A command of the program; `commands.ts` lists it. */
export interface Command {
  /** As the list has it. */
  name: string;
  /** Operands as the help shows them: `[PATH...]`. */
  operands: string;
  /** The words that may stand as operands, for the completion; files when left out. */
  operandWords?: readonly string[];
  /** What it does, in a few sentences. */
  description: string;
  options: Readonly<Record<string, Option>>;
  /** Command lines with what they do. */
  examples: readonly (readonly [commandLine: string, meaning: string])[];
  /** Does the work; gives the exit code. */
  run: (given: Arguments, terminal: Terminal) => Promise<number>;
}
